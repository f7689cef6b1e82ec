using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Yaml.Syntax;

/// <summary>A value that begins with a character which means something else in YAML.</summary>
internal static class ValueProblem
{
    private const string Indicators = "%@`&*!";

    public static Finding? Find(Breakdown broken)
    {
        if (broken.Start >= broken.Text.Length) return null;
        var value = broken.ValueStart(broken.Start);
        if (IsIndicator(broken.Character)) return SyntaxProblem.StartsWith(broken.Rest(broken.Start));
        if (value < broken.Start && IsIndicator(broken.Text[value])) return SyntaxProblem.StartsWith(broken.Rest(value));
        if (InBrackets(broken) is { } inside) return SyntaxProblem.StartsWith(broken.Rest(inside));
        if (broken.Character is '|' or '>' && broken.End > broken.Start)
            return Breakdown.Problem("text-after-bar", broken.Rest(broken.SkipSpace(broken.End)));
        return broken.Character is '?' or ',' && !broken.InBrackets && value == broken.Start
            ? SyntaxProblem.StartsWith(broken.Rest(broken.Start))
            : Dash(broken);
    }

    private static bool IsIndicator(char character) => Indicators.Contains(character, StringComparison.Ordinal);

    /// <summary>The first tag after what has been read.</summary>
    public static Finding Tag(Breakdown broken)
    {
        var at = broken.Text.IndexOf('!', broken.Last?.End ?? 0);
        return at < 0 ? Breakdown.Problem(null, broken.CharacterAt(broken.Start)) : SyntaxProblem.StartsWith(broken.Rest(at));
    }

    /// <summary>In brackets the parser may stop before the value: the first one after what it has read that begins so.</summary>
    private static int? InBrackets(Breakdown broken)
    {
        if (!broken.InBrackets) return null;
        var (before, end) = (',', broken.LineEnd(broken.Start));
        for (var at = broken.Last?.End ?? broken.Open!.Start; at < end; at++)
        {
            if (broken.Text[at] == ' ') continue;
            if ("%@`".Contains(broken.Text[at], StringComparison.Ordinal) && ":,[{".Contains(before, StringComparison.Ordinal)) return at;
            before = broken.Text[at];
        }

        return null;
    }

    /// <summary>A dash with a space after it, or alone: where a value stands, YAML takes it for a list's item.</summary>
    private static Finding? Dash(Breakdown broken)
    {
        var at = broken.Character != '-' && broken.Start > 0 && broken.Text[broken.Start - 1] == '-' ? broken.Start - 1 : broken.Start;
        if (broken.Text[at] != '-' || at == broken.SkipSpace(broken.LineStart(at))) return null;
        var value = broken.Rest(at);
        if (value.Text == "-") return Breakdown.Problem("dash", value, "-") with { Hints = ["leave-empty", "quote"] };

        var finding = Breakdown.Problem("dash", value, value.Text);
        var joined = "-" + value.Text[1..].TrimStart();
        return NumberSyntax.Parse(joined.TrimEnd("abcdefghijklmnopqrstuvwxyz ".ToCharArray()), DecimalMark.Comma) is null
            ? finding
            : finding with { Facts = finding.Facts.Add(Fact.Text("suggestion", joined)), Hints = ["write"] };
    }
}
