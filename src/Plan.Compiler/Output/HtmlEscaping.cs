using System.Buffers;
using System.Text;

namespace Plan.Compiler.Output;

/// <summary>Text in HTML: safe between tags and in a quoted attribute.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> NeedEscape =
        SearchValues.Create([.. "<>&\"'\u007f", .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(NeedEscape)) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\r' or '\t' => " ",
                // HTML has no way to write the other control characters.
                < ' ' or '\u007f' => "\ufffd",
                _ => null,
            } ?? character.ToString());
        return escaped.ToString();
    }
}
