namespace Plan.Cli.Commands;

/// <summary>What <c>plan roll</c> is asked for.</summary>
internal sealed record RollRequest
{
    /// <summary>The new plan year.</summary>
    public required int Year { get; init; }

    /// <summary>The plan to roll, as on the command line.</summary>
    public required string Path { get; init; }

    /// <summary>The new plan's folder, as on the command line.</summary>
    public required string Output { get; init; }

    /// <summary>Of the messages; null for the plan's own.</summary>
    public required string? Language { get; init; }
}
