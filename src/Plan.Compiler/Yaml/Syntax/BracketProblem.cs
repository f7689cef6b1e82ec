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
            return Stray(broken.CharacterAt(broken.Start));
        return broken.LastOnLine is { } last && last.Text is [.., ']' or '}'] ? TextAfter(broken, last) : null;
    }

    /// <summary>The innermost bracket still open, where the parser does not say more.</summary>
    public static Finding Unclosed(Breakdown broken) =>
        broken.Open is { HasBracket: true } open
            ? Unclosed(broken.CharacterAt(open.Start))
            : Breakdown.Problem(null, broken.CharacterAt(broken.Start));

    private static Finding Stray(SourceSpan bracket) =>
        Breakdown.Problem("stray-bracket", bracket, null, Fact.Text("character", bracket.Text));

    private static Finding Unclosed(SourceSpan bracket) => Breakdown.Problem(
        "unclosed-bracket", bracket, null, Fact.Text("character", bracket.Text), Fact.Text("closing", bracket.Text == "[" ? "]" : "}"));

    private static Finding TextAfter(Breakdown broken, SourceSpan bracketed)
    {
        var whole = broken.Rest(bracketed.Start);
        return Breakdown.Problem("text-after-bracket", whole, whole.Text, Fact.Text("character", whole.Text[..1]));
    }

    /// <summary>Before the second of two entries. Where both were read as one value, the second begins at its last line or word.</summary>
    private static Finding? Missing(Breakdown broken)
    {
        if (broken.Last is not { } last || last.End > broken.Start) return null;
        if (broken.Character != ':') return Breakdown.Problem("missing-comma", broken.CharacterAt(broken.Start));

        var from = broken.Unread;
        var read = broken.Text.AsSpan(from, Math.Max(0, broken.Start - from)).TrimEnd();
        var second = Math.Max(read.LastIndexOf('\n'), read.LastIndexOf(' ')) + 1;
        return second > 0 ? Breakdown.Problem("missing-comma", broken.Span(from + second, from + read.Length)) : null;
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
            else if (text[at] is '"' or '\'' && IsFirst(text, at) && (at = text.IndexOf(text[at], at + 1)) < 0) return false;
            else if (text[at] == '#' && text[at - 1] is ' ' or '\t' or '\n') at = broken.LineEnd(at);
            if (closing.Count == 0) return true;
        }

        return false;
    }

    /// <summary>A quote opens a text only where a value can begin: not in the middle of a word.</summary>
    private static bool IsFirst(string text, int at) => at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '[' or '{' or ',' or ':';
}
