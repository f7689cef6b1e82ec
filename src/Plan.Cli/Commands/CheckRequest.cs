using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Cli.Commands;

/// <summary>What <c>plan check</c> is asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>As on the command line.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    public required ReportFormat Format { get; init; }

    /// <summary>The least severe finding that makes the exit code 1.</summary>
    public required Severity FailOn { get; init; }

    public required bool Accept { get; init; }

    /// <summary>Why every finding that can be is to be accepted; null where none is.</summary>
    public required string? AcceptAllBecause { get; init; }

    /// <summary>Lists the findings of this office and of those below it; null for all.</summary>
    public required string? Office { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Of the messages; null for each plan's own.</summary>
    public required string? Language { get; init; }
}
