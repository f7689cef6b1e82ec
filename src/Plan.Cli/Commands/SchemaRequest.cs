namespace Plan.Cli.Commands;

/// <summary>What <c>plan schema</c> is asked for.</summary>
internal sealed record SchemaRequest
{
    /// <summary>Null for that of the plan one stands in, else English.</summary>
    public required string? Language { get; init; }

    /// <summary>The file to write, as on the command line; null for standard output.</summary>
    public required string? Output { get; init; }
}
