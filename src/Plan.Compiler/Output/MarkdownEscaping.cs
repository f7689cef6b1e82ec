using System.Buffers;
using System.Text;

namespace Plan.Compiler.Output;

/// <summary>Text in CommonMark with pipe tables: what would be read as markup is escaped, and nothing else, so that a diff stays readable.</summary>
internal static class MarkdownEscaping
{
    /// <param name="text">A name, a label, a figure: one line.</param>
    /// <param name="startsLine">Whether it stands first on its line, where more is markup.</param>
    public static string Escape(string text, bool startsLine)
    {
        var line = OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i) || (startsLine && IsMarkupAtLineStart(line, i))) escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    /// <summary>Whether what follows may be read as a heading or a list: at the start of a line, of an item, a quotation or a footnote.</summary>
    public static bool StartsBlock(string lineBefore) =>
        !lineBefore.AsSpan().ContainsAnyExcept(BlockMarks)
        || (lineBefore.StartsWith("[^", StringComparison.Ordinal) && lineBefore.EndsWith("]: ", StringComparison.Ordinal));

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
            line.Append(character switch
            {
                '\n' or '\r' or '\t' => ' ',
                < ' ' or '\u007f' => '\ufffd',
                _ => character,
            });
        return line.ToString().Trim(' ');
    }

    private static bool IsMarkup(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '|' or '~' or '$' => true,
        '<' => at + 1 < line.Length && (char.IsAsciiLetter(line[at + 1]) || line[at + 1] is '/' or '!' or '?'),
        '&' => StartsEntity(line, at),
        // Between letters it is a letter.
        '_' => !(IsWord(line, at - 1) && IsWord(line, at + 1)),
        // At the end of a heading it closes the heading.
        '#' => at > 0 && line[at - 1] == ' ',
        // A bare address would become a link.
        ':' => line.AsSpan(at).StartsWith("://"),
        '.' => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsMarkupAtLineStart(string line, int at) => at == 0
        ? line[0] is '#' or '>' or '-' or '+' or '=' or ':'
        : line[at] is '.' or ')' && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool StartsEntity(string line, int at)
    {
        var end = line.IndexOf(';', at);
        return end > at + 1 && end - at < 34 && line.AsSpan(at + 1, end - at - 1).IndexOfAnyExcept(EntityCharacters) < 0;
    }

    private static readonly SearchValues<char> BlockMarks = SearchValues.Create(" \t-+*>");

    private static readonly SearchValues<char> EntityCharacters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool IsWord(string line, int at) => at >= 0 && at < line.Length && char.IsLetterOrDigit(line[at]);
}
