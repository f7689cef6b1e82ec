using System.Collections.Immutable;
using Plan.Compiler;
using Plan.Compiler.Output;

namespace Plan.Cli.Commands;

/// <summary>What <c>plan build</c> is asked for.</summary>
internal sealed record BuildRequest
{
    /// <summary>As on the command line.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The folder to write to, as on the command line.</summary>
    public required string Output { get; init; }

    public required ImmutableArray<OutputFormat> Formats { get; init; }

    /// <summary>A folder whose files replace those that ship; null for none.</summary>
    public required string? Templates { get; init; }

    public required BuildOptions Options { get; init; }

    /// <summary>Of the messages; null for each plan's own.</summary>
    public required string? Language { get; init; }
}
