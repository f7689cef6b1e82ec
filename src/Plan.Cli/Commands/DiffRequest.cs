namespace Plan.Cli.Commands;

/// <summary>What <c>plan diff</c> is asked for.</summary>
internal sealed record DiffRequest
{
    /// <summary>A folder or a revision, or two revisions with <c>..</c> between, as on the command line.</summary>
    public required string Old { get; init; }

    /// <summary>A folder or a revision; null for the plan as it is on the disk, or where <see cref="Old"/> names both.</summary>
    public required string? New { get; init; }

    /// <summary>Which plan of a repository is meant, as on the command line; null for the one that the working directory stands in.</summary>
    public required string? Plan { get; init; }

    public required DiffFormat Format { get; init; }

    /// <summary>The file to write to, as on the command line; null for standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>A folder whose files replace those that ship; null for none.</summary>
    public required string? Templates { get; init; }

    /// <summary>What makes the exit code 1: <c>change</c> or <c>comparison</c>; null for neither.</summary>
    public required string? FailOn { get; init; }

    /// <summary>Null for the new plan's own.</summary>
    public required string? Language { get; init; }
}
