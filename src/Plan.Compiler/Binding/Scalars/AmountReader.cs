using Plan.Compiler.Model;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Reads an amount: <c>17 240</c>, <c>−3 000</c>, <c>2,5 mkr</c>.</summary>
internal static class AmountReader
{
    /// <param name="text">As written.</param>
    /// <param name="mark">What decimals follow.</param>
    /// <param name="unit">What a bare amount is in here. Where it is the plan's own, an amount is always bare.</param>
    public static ScalarResult<Amount> Read(string text, DecimalMark mark, Unit unit)
    {
        var amount = text.AsSpan().Trim(NumberSyntax.Spaces);
        if (amount.IsEmpty) return ScalarResult<Amount>.NotGiven;

        var written = unit.IsOwn ? null : UnitReader.After(amount);
        var number = written is null ? amount : amount[..^written.Label.Length].TrimEnd(NumberSyntax.Spaces);
        if (NumberSyntax.IsAmbiguous(number, mark)) return NumberProblem.Ambiguous(text, number.ToString());
        return NumberSyntax.Parse(number, mark) is var (value, decimals)
            ? new Amount(value, decimals, written ?? unit, IsBare: written is null)
            : AmountProblem.Of(text, mark, unit);
    }
}
