using System.Collections.Immutable;

namespace Plan.Cli.Commands;

/// <summary>What <c>plan import</c> is asked for.</summary>
internal sealed record ImportRequest
{
    /// <summary>The filled forms, as on the command line.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>Where the plan is, as on the command line; null for the folder one is in.</summary>
    public required string? Plan { get; init; }

    /// <summary>Writes without asking.</summary>
    public required bool Yes { get; init; }

    /// <summary>Shows what would be done, and does nothing.</summary>
    public required bool DryRun { get; init; }

    /// <summary>Finishes an import that was interrupted.</summary>
    public required bool Finish { get; init; }

    /// <summary>The day that acceptances are held against.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Of the messages; null for the plan's own.</summary>
    public required string? Language { get; init; }
}
