using System.Text;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Text as a cell can hold it.</summary>
internal static class CellText
{
    private const int Longest = 32_767;

    /// <summary>Line ends as LF, without characters that XML has no place for, cut where a cell is full.</summary>
    public static string Clean(string text) => Cut(text, Longest);

    /// <summary>The same, no longer than so many UTF-16 units.</summary>
    public static string Cut(string text, int most)
    {
        var whole = IsClean(text) ? text : WithoutForbidden(text);
        return whole.Length <= most ? whole : string.Concat(whole.AsSpan(0, EndBefore(whole, most - 1)), "…");
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if ((c < ' ' && c is not ('\t' or '\n')) || char.IsSurrogate(c) || c >= '\uFFFE')
                return false;
        return true;
    }

    private static string WithoutForbidden(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
            // A lone surrogate comes as U+FFFD, which may stand.
            if (rune.Value is '\t' or '\n' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)))
                clean.Append(rune);
        return clean.ToString();
    }

    private static int EndBefore(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}
