using System.Globalization;
using System.Text;

namespace Plan.Compiler.Output;

/// <summary>Text as a string of CSS, safe within a style element too.</summary>
internal static class CssEscaping
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
            if (char.IsAsciiLetterOrDigit(character) || character is ' ' or ',' or '.' || character >= '\u00a0')
                quoted.Append(character);
            else
                quoted.Append('\\').Append(((int)character).ToString("x", CultureInfo.InvariantCulture)).Append(' ');
        return quoted.Append('"').ToString();
    }
}
