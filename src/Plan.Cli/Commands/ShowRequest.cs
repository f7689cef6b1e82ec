using System.Collections.Immutable;

namespace Plan.Cli.Commands;

/// <summary>What <c>plan show</c> is asked for.</summary>
internal sealed record ShowRequest
{
    /// <summary>As on the command line.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary><c>offices</c>, <c>goals</c>, <c>indicators</c> or a statement's id; null for all that have rows.</summary>
    public required string? Table { get; init; }

    /// <summary><c>text</c>, <c>csv</c> or <c>json</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Of the parts of one office and of those below it; null for the whole plan.</summary>
    public required string? Office { get; init; }

    /// <summary>Of the messages; null for each plan's own.</summary>
    public required string? Language { get; init; }
}
