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

        // Without content there may be a comment after the indicator.
        var header = FirstOf("\r\n", text, start, end);
        return trimmed > header ? trimmed : FirstOf(" \t", text, start, header);
    }

    /// <summary>Where the first of some characters stands between two offsets; the second where none does.</summary>
    private static int FirstOf(string characters, string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).IndexOfAny(characters);
        return at < 0 ? end : start + at;
    }
}
