using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>Where the parser gave up, and what it had read by then.</summary>
/// <param name="Source">The file.</param>
/// <param name="Start">Where the parser says the trouble begins.</param>
/// <param name="End">Where it says that it ends.</param>
/// <param name="Last">The last node read; null for none.</param>
/// <param name="Open">The innermost list or mapping that is still open; null for none.</param>
internal sealed record Breakdown(SourceText Source, int Start, int End, SourceSpan? Last, OpenCollection? Open)
{
    public string Text => Source.Text;

    /// <summary>The character where the trouble begins; NUL at the end of the text.</summary>
    public char Character => Start < Text.Length ? Text[Start] : '\0';

    /// <summary>Whether the trouble is inside brackets.</summary>
    public bool InBrackets => Open is { HasBracket: true };

    /// <summary>The last node read, where it ends on the line of the trouble and before it.</summary>
    public SourceSpan? LastOnLine =>
        Last is { } last && last.End <= Start && LineStart(last.End) == LineStart(Start) ? last : null;

    /// <summary>Where what the parser failed to read begins: after the last node and the colon or comma that follows it.</summary>
    public int Unread
    {
        get
        {
            var from = SkipSpace(Last is { } last && last.End <= Start ? last.End : 0, overLines: true);
            return from < Start && Text[from] is ':' or ',' ? SkipSpace(from + 1, overLines: true) : from;
        }
    }

    public int LineStart(int at) => at == 0 ? 0 : Text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    public int LineEnd(int at) => Text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : Text.Length;

    /// <summary>The first offset from <paramref name="at"/> that is neither a space nor a tab, nor, if so asked, a line end.</summary>
    public int SkipSpace(int at, bool overLines = false)
    {
        while (at < Text.Length && (Text[at] is ' ' or '\t' || (overLines && Text[at] is '\r' or '\n'))) at++;
        return at;
    }

    public SourceSpan Span(int start, int end) => new(Source, start, end);

    public SourceSpan CharacterAt(int at) => Span(at, Math.Min(at + 1, Text.Length));

    /// <summary>What stands from an offset to the end of its line, a comment left out; in brackets, to the end of the entry.</summary>
    public SourceSpan Rest(int from)
    {
        var rest = Text.AsSpan(from, LineEnd(from) - from);
        if (rest.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment) rest = rest[..comment];
        if (InBrackets && from > Open!.Start && rest.IndexOfAny(",]}") is > 0 and var close) rest = rest[..close];
        return Span(from, from + rest.TrimEnd(" \t").Length);
    }

    /// <summary>Where the value begins on a line: after <c>- </c> and <c>key: </c>; its first word where it has neither.</summary>
    public int ValueStart(int at)
    {
        var start = SkipSpace(LineStart(at));
        while (start + 1 < Text.Length && Text[start] == '-' && Text[start + 1] == ' ') start = SkipSpace(start + 1);
        var colon = Text.AsSpan(start, LineEnd(start) - start).IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? start : SkipSpace(start + colon + 1);
    }

    /// <summary>The finding; a spelling in quotes is offered with it where <paramref name="quoted"/> is given.</summary>
    public static Finding Problem(string? variant, SourceSpan place, string? quoted = null, params ReadOnlySpan<Fact> facts)
    {
        var finding = YamlSyntax.Rule.At(place, null, facts) with { Variant = variant };
        return quoted is null
            ? finding
            : finding with { Facts = finding.Facts.Add(Fact.Text("quoted", Quoted.Of(quoted))), Hints = ["quote"] };
    }
}
