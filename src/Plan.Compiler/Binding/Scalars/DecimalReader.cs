using Plan.Compiler.Checks;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads a bare number: an indicator's value, an accepted difference.</summary>
internal static class DecimalReader
{
    /// <param name="text">As written.</param>
    /// <param name="mark">What decimals follow.</param>
    /// <param name="allowPercent">Whether <c>%</c> may stand after it.</param>
    public static ScalarResult<Number> Read(string text, DecimalMark mark, bool allowPercent = false)
    {
        var number = text.AsSpan().Trim(NumberSyntax.Spaces);
        if (number.IsEmpty) return ScalarResult<Number>.NotGiven;
        if (allowPercent && number[^1] == '%') number = number[..^1].TrimEnd(NumberSyntax.Spaces);
        if (NumberSyntax.IsAmbiguous(number, mark)) return NumberProblem.Ambiguous(text, number.ToString());
        return NumberSyntax.Parse(number, mark) is { } value ? value : NumberProblem.Of(BadValue.Rule, text);
    }
}
