using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a bare number: an indicator's value, an accepted difference.</summary>
internal static class DecimalReader
{
    private static readonly char[] Spaces = [.. NumberSyntax.Spaces];

    /// <param name="text">As written.</param>
    /// <param name="mark">What decimals follow.</param>
    /// <param name="allowPercent">Whether <c>%</c> may stand after it.</param>
    /// <param name="rule">What a misspelt one is told by; <c>bad-value</c> unless it is money.</param>
    public static ScalarResult<Number> Read(string text, DecimalMark mark, bool allowPercent = false, Rule? rule = null)
    {
        var trimmed = text.Trim(Spaces);
        if (trimmed.Length == 0) return ScalarResult<Number>.NotGiven;

        var bare = trimmed is [.. var before, '%'] ? before.TrimEnd(Spaces) : null;
        var number = allowPercent ? bare ?? trimmed : trimmed;
        if (NumberSyntax.IsAmbiguous(number, mark)) return NumberProblem.Ambiguous(text, number);
        if (NumberSyntax.Parse(number, mark) is { } value) return value;

        var isPercent = !allowPercent && bare is not null && NumberSyntax.Parse(bare, mark) is not null;
        if (rule is null && HasWord(trimmed, mark)) return NumberProblem.Misspelt(BadValue.Rule, text, new("word-after", null));
        return NumberProblem.Misspelt(
            rule ?? BadValue.Rule, text, isPercent ? new("percent", bare) : NumberDiagnosis.Of(bare ?? trimmed, mark));
    }

    /// <summary>Whether a figure with a word after it stands there, as in <c>5 mkr</c>.</summary>
    private static bool HasWord(string text, DecimalMark mark)
    {
        var figure = text.TrimEnd([.. text.Where(char.IsLetter)]);
        return figure.Length < text.Length - 1 && NumberSyntax.Parse(figure.TrimEnd(Spaces), mark) is not null;
    }
}
