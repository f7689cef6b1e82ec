using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>Why a frame changed: to - from - changes is what is unexplained. In the plan's unit.</summary>
/// <param name="From">The frame before; null where it was unknown.</param>
/// <param name="To">The frame after.</param>
/// <param name="IsWhole">False where a change could not be read, so that nothing is compared.</param>
public sealed record Frame(
    Located<string> Id, Located<string> Title, string? ShortName, CellReference? From, CellReference? To,
    ImmutableArray<FrameChange> Changes, ImmutableArray<FrameMove> Moves, MarkdownText? Text, bool IsWhole)
{
    public Address Address => Address.Of("frame", Id.Value);
}

/// <summary>A reason and its amount, null where it is not given.</summary>
public sealed record FrameChange(Located<string> Label, string? ShortName, Located<Amount>? Amount);

/// <summary>Money moved from one line to another of the same statement: net zero.</summary>
public sealed record FrameMove(Located<string> Label, string? ShortName, Located<Amount>? Amount, Located<string>? From, Located<string>? To);
