using System.Text;
using System.Text.RegularExpressions;

namespace Plan.Compiler.Output;

/// <summary>Text in HTML whose ranges, dates and amounts stay on one line: <c>2025–2027</c>, <c>5 000 tkr</c>.</summary>
internal static partial class Unbroken
{
    public static string Html(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        var at = 0;
        foreach (var match in Figures().EnumerateMatches(text))
        {
            html.Append(HtmlEscaping.Escape(text[at..match.Index]));
            html.Append("<span class=\"nowrap\">").Append(HtmlEscaping.Escape(text.Substring(match.Index, match.Length))).Append("</span>");
            at = match.Index + match.Length;
        }
        return html.Append(HtmlEscaping.Escape(text[at..])).ToString();
    }

    // A range or date; groups of three digits; a figure with its unit.
    [GeneratedRegex(
        @"(?<![0-9])(?:[0-9]+(?:[–-][0-9]+)+"
        + @"|[0-9]{1,3}(?: [0-9]{3})+(?!\w)(?: (?:kr|tkr|mkr|mnkr|%)(?!\w))?"
        + @"|[0-9]+(?:[.,][0-9]+)? (?:(?:kr|tkr|mkr|mnkr)(?!\w)|%))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
