using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>
/// Where the destinations of a text's links stand in its source. The same one may stand there several times:
/// it is the one with as many before it in the source as in the text.
/// </summary>
internal sealed class LinkPlaces(MarkdownText text)
{
    // How far the search for a destination has come, in the text and in its source: links come in order, mostly.
    private readonly Dictionary<string, (int InText, int InSource)> _last = new(StringComparer.Ordinal);

    /// <param name="destination">As read.</param>
    /// <param name="offset">Where it, or the link, stands in the text.</param>
    public Located<string> Find(string destination, int offset)
    {
        if (destination.Length == 0) return new(destination, text.Span.FirstLine);
        var (inText, inSource) = _last.TryGetValue(destination, out var last) && last.InText <= offset ? last : (-1, text.Span.Start - 1);
        while (inText < offset)
        {
            inText = text.Value.IndexOf(destination, inText + 1, StringComparison.Ordinal);
            inSource = IndexInSource(destination, inSource + 1);
            // Escapes or folding have changed it: the whole text is as near as can be told.
            if (inText < 0 || inSource < 0) return new(destination, text.Span.FirstLine);
        }
        _last[destination] = (inText, inSource);
        return new(destination, text.Span with { Start = inSource, End = inSource + destination.Length });
    }

    private int IndexInSource(string destination, int from)
    {
        var left = text.Span.End - from;
        return left < destination.Length ? -1 : text.Span.Source.Text.IndexOf(destination, from, left, StringComparison.Ordinal);
    }
}
