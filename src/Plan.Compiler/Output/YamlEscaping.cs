using System.Globalization;
using System.Text;

namespace Plan.Compiler.Output;

/// <summary>A value as a YAML scalar: text is quoted always, so that it is nothing but text; numbers, true and false are plain.</summary>
internal static class YamlEscaping
{
    public static string Escape(TemplateValue value) => value.Value is string ? Quote(value.Text) : value.Text;

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (character == '\n')
                quoted.Append("\\n");
            else if (IsPrintable(character))
                quoted.Append(character);
            else
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        return quoted.Append('"').ToString();
    }

    // Pairs of surrogates stay as they are; a lone one is not a character and can't be written in any other way.
    private static bool IsPrintable(char character) =>
        character >= ' ' && character is not ('\u007f' or (>= '\u0080' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff');
}
