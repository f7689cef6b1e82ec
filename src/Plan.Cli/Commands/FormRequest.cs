using System.Collections.Immutable;

namespace Plan.Cli.Commands;

/// <summary>What <c>plan form</c> is asked for.</summary>
internal sealed record FormRequest
{
    /// <summary>As on the command line; null for the folder one is in.</summary>
    public required string? Path { get; init; }

    public required string Office { get; init; }

    public required string Period { get; init; }

    public required bool Indicators { get; init; }

    /// <summary>As on the command line: an amount, or a statement's id and an amount with <c>=</c> between.</summary>
    public required ImmutableArray<string> Frames { get; init; }

    /// <summary>The folder to write to, as on the command line.</summary>
    public required string Output { get; init; }

    /// <summary>A folder whose files replace those that ship; null for none.</summary>
    public required string? Templates { get; init; }

    /// <summary>Of the messages; null for the plan's own.</summary>
    public required string? Language { get; init; }
}
