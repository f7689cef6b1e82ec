using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>Brackets that don't close, close what was never opened, lack a comma, or are part of a text.</summary>
internal static class BracketProblem
{
    public static Finding? Find(Breakdown broken)
    {
        if (broken.Open is { HasBracket: true } open)
            return IsClosed(broken, open.Start) ? Missing(broken) : Unclosed(broken.CharacterAt(open.Start));
        if (broken.Character is ']' or '}')
            return Breakdown.Problem("stray-bracket", broken.CharacterAt(broken.Start), null, Fact.Text("character", broken.Character.ToString()));
        return broken.Last is { } last && last.End <= broken.Start && last.End > last.Start && broken.Text[last.End - 1] is ']' or '}'
            && broken.LineStart(last.End) == broken.LineStart(broken.Start)
            ? TextAfter(broken, last)
            : null;
    }

    /// <summary>The innermost bracket still open, where the parser does not say more.</summary>
    public static Finding Unclosed(Breakdown broken) =>
        broken.Open is { HasBracket: true } open ? Unclosed(broken.CharacterAt(open.Start)) : Breakdown.Problem(null, broken.CharacterAt(broken.Start));

    private static Finding Unclosed(SourceSpan bracket) => Breakdown.Problem(
        "unclosed-bracket", bracket, null, Fact.Text("character", bracket.Text), Fact.Text("closing", bracket.Text == "[" ? "]" : "}"));

    private static Finding TextAfter(Breakdown broken, SourceSpan bracketed)
    {
        var whole = broken.Rest(bracketed.Start);
        return Breakdown.Problem("text-after-bracket", whole, whole.Text, Fact.Text("character", whole.Text[..1]));
    }

    /// <summary>Between two entries; what stands there was read as one value.</summary>
    private static Finding? Missing(Breakdown broken)
    {
        if (broken.Last is not { } last || last.End > broken.Start) return null;
        var from = broken.SkipSpace(last.End, overLines: true);
        if (from < broken.Start && broken.Text[from] is ':' or ',') from = broken.SkipSpace(from + 1, overLines: true);
        var value = broken.Text[Math.Min(from, broken.Start)..broken.Start];
        return broken.Character != ':' || value.Trim().AsSpan().ContainsAny(" \r\n")
            ? Breakdown.Problem("missing-comma", value.Length > 0 ? broken.Span(from, broken.Start) : broken.CharacterAt(broken.Start))
            : null;
    }

    /// <summary>Whether a bracket has its counterpart, quoted text and comments not counted.</summary>
    private static bool IsClosed(Breakdown broken, int open)
    {
        var text = broken.Text;
        var closing = new Stack<char>();
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] is '[' or '{') closing.Push(text[at] == '[' ? ']' : '}');
            else if (text[at] is ']' or '}' && closing.Pop() != text[at]) return false;
            else if (text[at] is '"' or '\'' && IsFirst(text, at)) at = text.IndexOf(text[at], at + 1) is > 0 and var end ? end : text.Length;
            else if (text[at] == '#' && text[at - 1] is ' ' or '\t' or '\n') at = broken.LineEnd(at);
            if (closing.Count == 0) return true;
        }

        return false;
    }

    /// <summary>A quote opens a text only where a value can begin: not in the middle of a word.</summary>
    private static bool IsFirst(string text, int at) => at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '[' or '{' or ',' or ':';
}
