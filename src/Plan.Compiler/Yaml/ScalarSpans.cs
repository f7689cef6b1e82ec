namespace Plan.Compiler.Yaml;

/// <summary>Where scalars end: the parser's marks go past block scalars, over line ends and comments.</summary>
internal static class ScalarSpans
{
    private const string WhiteSpace = " \t\r\n";

    /// <summary>The first offset after a scalar's last character.</summary>
    public static int EndOf(string text, int start, int end, ScalarStyle style)
    {
        if (end <= start) return start;
        var trimmed = start + text.AsSpan(start, end - start).TrimEnd(WhiteSpace).Length;
        if (style is not (ScalarStyle.Literal or ScalarStyle.Folded)) return trimmed;

        // A comment after the indicator is content's only rival.
        var header = start + text.AsSpan(start, end - start).IndexOfAny('\r', '\n') is var lineEnd && lineEnd < start ? end : lineEnd;
        return trimmed > header ? trimmed : start + text.AsSpan(start, header - start).IndexOfAny(' ', '\t') is var gap && gap < start ? header : gap;
    }
}
