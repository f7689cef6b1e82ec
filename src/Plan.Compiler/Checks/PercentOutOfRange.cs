using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A value in percent is below -100 or above 100. Facts: <c>name</c>, <c>value</c>, <c>year</c>.</summary>
internal static class PercentOutOfRange
{
    public static readonly Rule Rule = new("PLAN0406", "percent-out-of-range", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        from value in indicator.Values
        where ValueBounds.IsPercentOutside(indicator, value)
        select Rule.At(value.Value!.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.Amount("value", value.Number!.Value, value.Value.Value.Decimals),
            Fact.YearNumber("year", value.Year.Value));
}
