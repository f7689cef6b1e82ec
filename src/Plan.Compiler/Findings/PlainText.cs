using System.Globalization;
using System.Text;

namespace Plan.Compiler.Findings;

/// <summary>Authors' text as it may stand in a message or on a terminal: it can neither command the terminal nor turn the line around.</summary>
internal static class PlainText
{
    /// <summary>The text with line breaks and tabs as spaces, and U+FFFD for each other control and for half a surrogate pair.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(rune.Value is '\t' or '\n' or '\r' ? " " : Shown(rune));
        return plain.ToString();
    }

    /// <summary>The character itself; U+FFFD where it commands or hides rather than shows; nothing for a soft hyphen.</summary>
    public static string Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format when rune.Value == SoftHyphen => "",
        UnicodeCategory.Format when JoinsCharacters(rune) => rune.ToString(),
        UnicodeCategory.Format or UnicodeCategory.Control
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\uFFFD",
        _ => rune.ToString(),
    };

    private const int SoftHyphen = 0x00AD;

    // What emoji and some scripts are spelt with.
    private static bool JoinsCharacters(Rune rune) => rune.Value is 0x200C or 0x200D or (>= 0xE0020 and <= 0xE007F);
}
