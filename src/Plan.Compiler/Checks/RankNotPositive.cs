using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A rank is not a whole number from 1. Facts: <c>name</c>, <c>value</c>, <c>year</c>.</summary>
internal static class RankNotPositive
{
    public static readonly Rule Rule = new("PLAN0407", "rank-not-positive", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        from value in indicator.Values
        where ValueBounds.IsNoRank(indicator, value)
        select Rule.At(value.Value!.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.Amount("value", value.Number!.Value, value.Value.Value.Decimals),
            Fact.YearNumber("year", value.Year.Value));
}
