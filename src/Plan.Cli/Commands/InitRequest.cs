namespace Plan.Cli.Commands;

/// <summary>What <c>plan init</c> is asked for.</summary>
internal sealed record InitRequest
{
    /// <summary>The new plan's folder, as on the command line.</summary>
    public required string Folder { get; init; }

    /// <summary>Null to be asked for.</summary>
    public required string? Organisation { get; init; }

    /// <summary>As on the command line; null to be asked for.</summary>
    public required string? Years { get; init; }

    /// <summary>Null to be asked for.</summary>
    public required string? Language { get; init; }

    /// <summary>A file with a table, as on the command line; null for the example.</summary>
    public required string? Table { get; init; }
}
