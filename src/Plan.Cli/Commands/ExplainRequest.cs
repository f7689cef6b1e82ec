namespace Plan.Cli.Commands;

/// <summary>What <c>plan explain</c> is asked for.</summary>
internal sealed record ExplainRequest
{
    /// <summary>A rule's code or name, as on the command line; null for the list of all.</summary>
    public required string? Rule { get; init; }

    /// <summary><c>text</c>, <c>json</c> or <c>markdown</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Null for that of the plan one stands in, else English.</summary>
    public required string? Language { get; init; }
}
