using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Model;

/// <summary>An author's prose: CommonMark with pipe tables.</summary>
/// <param name="Value">The Markdown, line ends as LF.</param>
/// <param name="Span">The YAML scalar, or the whole of the file that it stands in.</param>
/// <param name="Style">How the scalar is written; null for a file of its own.</param>
public sealed record MarkdownText(string Value, SourceSpan Span, ScalarStyle? Style)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);

    /// <summary>
    /// Where a fragment of the text stands in the source: the n-th occurrence there, from 0.
    /// The whole span where folding or escapes have changed it beyond recognition.
    /// </summary>
    public SourceSpan Find(string fragment, int occurrence = 0)
    {
        var at = Span.Start - 1;
        for (var i = 0; i <= occurrence; i++)
        {
            at = Span.Source.Text.IndexOf(fragment, at + 1, StringComparison.Ordinal);
            if (at < 0 || at + fragment.Length > Span.End) return Span;
        }
        return new(Span.Source, at, at + fragment.Length);
    }
}
