using System.Text;

namespace Plan.Compiler.Starting;

/// <summary>Words from outside, without what no text has.</summary>
internal static class PlainWords
{
    /// <summary>The text without control characters, other than spaces and breaks.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()));

    /// <summary>The same on one line.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
