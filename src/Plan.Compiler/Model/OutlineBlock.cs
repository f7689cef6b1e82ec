using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A piece of the document.</summary>
/// <param name="Kind">The key it is written with: <c>statement</c>, <c>areas</c>, <c>text</c>.</param>
/// <param name="Target">The id, or <c>all</c>; null for a text.</param>
/// <param name="Text">For a text.</param>
/// <param name="Span">The block.</param>
public sealed record OutlineBlock(string Kind, Located<string>? Target, MarkdownText? Text, SourceSpan Span)
{
    public bool IsAll => Target?.Value == "all";
}
