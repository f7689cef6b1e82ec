using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>Quotes that don't close, close too early, or hold a backslash.</summary>
internal static class QuoteProblem
{
    public static Finding? Find(Breakdown broken)
    {
        // The parser marks a quoted text from its first quote to where it failed.
        if (broken.Character is '"' or '\'' && broken.End > broken.Start && !IsAfterText(broken))
        {
            return EscapeAt(broken) is { } escape ? Escape(broken, escape) : Unclosed(broken.CharacterAt(broken.Start));
        }

        if (broken.Last is not { } last || last.End > broken.Start || !IsQuoted(last)) return null;
        if (last.FirstLine.End < last.End) return HoldsKey(last) ? Unclosed(broken.CharacterAt(last.Start)) : null;
        return broken.LastOnLine is not null && broken.Character != ':' && !broken.InBrackets ? TextAfter(broken, last) : null;
    }

    /// <summary>Whether the text before on the line ends with a quote: then this one opens nothing.</summary>
    private static bool IsAfterText(Breakdown broken) => broken.LastOnLine is { } last && IsQuoted(last);

    private static bool IsQuoted(SourceSpan scalar) => scalar.Text is ['"' or '\'', _, ..];

    private static Finding Unclosed(SourceSpan quote) =>
        Breakdown.Problem("unclosed-quote", quote, null, Fact.Text("character", quote.Text));

    /// <summary>A text over several lines with a key in it: its closing quote is the next text's opening one.</summary>
    private static bool HoldsKey(SourceSpan quoted) =>
        quoted.Text.Split('\n').Skip(1).Any(line => line.Contains(':', StringComparison.Ordinal));

    private static Finding TextAfter(Breakdown broken, SourceSpan quoted)
    {
        var whole = broken.Rest(quoted.Start);
        var inside = whole.Text[0] == whole.Text[^1] ? whole.Text[1..^1] : whole.Text;
        return Breakdown.Problem("text-after-quote", whole, inside, Fact.Text("character", whole.Text[..1]));
    }

    /// <summary>The backslash that stopped the parser: right there, or with up to eight digits before it.</summary>
    private static int? EscapeAt(Breakdown broken)
    {
        if (broken.Character != '"' || broken.End >= broken.Text.Length) return null;
        if (broken.Text[broken.End] == '\\') return broken.End;
        var at = broken.Text.LastIndexOf('\\', broken.End, Math.Min(10, broken.End - broken.Start));
        return at >= 0 && broken.Text[at + 1] is 'x' or 'u' or 'U' ? at : null;
    }

    private static Finding Escape(Breakdown broken, int at)
    {
        var close = broken.Text.IndexOf('"', at);
        var text = close < 0 || close > broken.LineEnd(at) ? null : broken.Text[(broken.Start + 1)..close];
        var place = broken.Span(at, Math.Min(at + 2, broken.Text.Length));
        return Breakdown.Problem("escape", place, text, Fact.Text("character", place.Text));
    }
}
