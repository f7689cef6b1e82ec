using System.Globalization;
using System.Text;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Editing;

/// <summary>Text as a scalar of YAML, in the quotes that its author uses.</summary>
internal static class ScalarText
{
    /// <summary>What is written where nothing is given but something stood.</summary>
    public const string NotGiven = "~";

    /// <summary>A figure needs no quotes; it keeps those that it had.</summary>
    public static string OfFigure(string figure, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => $"'{figure}'",
        ScalarStyle.DoubleQuoted => $"\"{figure}\"",
        _ => figure,
    };

    /// <summary>Words stay plain only where nothing in them could mean something else.</summary>
    public static string OfWords(string words, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted when !words.Any(char.IsControl) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'",
        ScalarStyle.DoubleQuoted => DoubleQuoted(words),
        _ => IsPlain(words) ? words : DoubleQuoted(words),
    };

    private static bool IsPlain(string words) =>
        char.IsLetter(words[0]) && words != "null" && !char.IsWhiteSpace(words[^1])
        && words.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '(' or ')' or '/' or '%');

    private static string DoubleQuoted(string words)
    {
        var quoted = new StringBuilder("\"", words.Length + 2);
        foreach (var c in words)
            _ = c is '"' or '\\' ? quoted.Append('\\').Append(c)
                : char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
                : quoted.Append(c);
        return quoted.Append('"').ToString();
    }
}
