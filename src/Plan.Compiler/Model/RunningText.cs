using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plan.Compiler.Model;

/// <summary>
/// The words of an author's text as a reader meets them, without markup, destinations of links, and code.
/// What is left out, and the end of a paragraph, is one <see cref="Gap"/>: nothing is read across it.
/// </summary>
internal sealed class RunningText
{
    public const char Gap = '\uFFFC';

    private const int LongestMarks = 7;

    private readonly MarkdownText _text;
    private readonly StringBuilder _words = new();
    private readonly ImmutableArray<(int Start, int End)>.Builder _places = ImmutableArray.CreateBuilder<(int, int)>();

    private RunningText(MarkdownText text) => _text = text;

    public string Words { get; private set; } = "";

    public static RunningText Of(MarkdownText text)
    {
        var running = new RunningText(text);
        foreach (var block in AuthorMarkdown.Parse(text.Value)?.Descendants<LeafBlock>() ?? [])
        {
            foreach (var inline in block.Inline?.Descendants<Inline>() ?? []) running.Add(inline);
            running.AddAll([Gap], block.Span);
        }
        running.Words = running._words.ToString();
        return running;
    }

    /// <summary>Where a stretch of <see cref="Words"/> stands in the author's file.</summary>
    public Source.SourceSpan PlaceOf(int start, int length)
    {
        var first = _places[start].Start;
        return _text.PlaceOf(first, _places[start + length - 1].End - first);
    }

    private void Add(Inline inline)
    {
        if (inline is LiteralInline literal) AddEach(literal.Content.AsSpan(), literal.Span);
        else if (inline is HtmlEntityInline entity) AddAll(entity.Transcoded.AsSpan(), entity.Span);
        else if (inline is LineBreakInline) AddAll("\n", inline.Span);
        else if (inline is LeafInline or ContainerInline { FirstChild: null }) AddAll([Gap], inline.Span);
    }

    // Words that are written as they are read; spaces round them, as in a table's cell, and the backslash of an escape are no part of them.
    private void AddEach(ReadOnlySpan<char> words, Markdig.Syntax.SourceSpan span)
    {
        // The place of a heading's words is told from its marks on.
        var room = Math.Min(span.Length + LongestMarks, _text.Value.Length - span.Start);
        var offset = _text.Value.AsSpan(span.Start, room).IndexOf(words, StringComparison.Ordinal);
        if (offset < 0)
        {
            AddAll(words, span);
            return;
        }
        for (var i = 0; i < words.Length; i++) _places.Add((span.Start + offset + i, span.Start + offset + i + 1));
        _words.Append(words);
    }

    private void AddAll(ReadOnlySpan<char> words, Markdig.Syntax.SourceSpan span)
    {
        foreach (var _ in words) _places.Add((span.Start, span.End + 1));
        _words.Append(words);
    }
}
