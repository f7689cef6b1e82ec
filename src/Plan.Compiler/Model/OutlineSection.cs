using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A heading of the document with what stands under it.</summary>
/// <param name="Heading">The heading's text.</param>
/// <param name="Numbered">Whether it and its sections carry numbers.</param>
public sealed record OutlineSection(
    Located<string> Heading, bool Numbered, ImmutableArray<OutlineBlock> Content, ImmutableArray<OutlineSection> Sections);
