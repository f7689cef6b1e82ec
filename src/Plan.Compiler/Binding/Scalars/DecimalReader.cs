using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a bare number: an indicator's value, an accepted difference.</summary>
internal static class DecimalReader
{
    /// <param name="text">As written.</param>
    /// <param name="mark">What decimals follow.</param>
    /// <param name="allowPercent">Whether <c>%</c> may stand after it.</param>
    /// <param name="rule">What a misspelt one is told by; <c>bad-value</c> unless it is money.</param>
    public static ScalarResult<Number> Read(string text, DecimalMark mark, bool allowPercent = false, Rule? rule = null)
    {
        var trimmed = text.Trim(NumberSyntax.Spaces.ToCharArray());
        if (trimmed.Length == 0) return ScalarResult<Number>.NotGiven;

        var bare = trimmed.TrimEnd('%') is var without && without.Length == trimmed.Length - 1 ? without.TrimEnd(NumberSyntax.Spaces.ToCharArray()) : null;
        var number = allowPercent && bare is not null ? bare : trimmed;
        if (NumberSyntax.IsAmbiguous(number, mark)) return NumberProblem.Ambiguous(text, number);
        if (NumberSyntax.Parse(number, mark) is { } value) return value;

        var diagnosis = bare is not null && !allowPercent && NumberSyntax.Parse(bare, mark) is not null
            ? new("percent", bare)
            : NumberDiagnosis.Of(bare ?? trimmed, mark);
        return NumberProblem.Misspelt(rule ?? BadValue.Rule, text, diagnosis);
    }
}
