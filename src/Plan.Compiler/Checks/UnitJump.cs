using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Two outcomes in a row are a factor of ten or more apart, as when 0.87 meets 87: in <c>%</c> or an index that is a slip of units.
/// Facts: <c>name</c>, <c>before</c>, <c>before-year</c>, <c>after</c>, <c>after-year</c>. Related: <c>before</c>.</summary>
internal static class UnitJump
{
    public static readonly Rule Rule = new("PLAN0409", "unit-jump", Severity.Warning);

    private const int Factor = 10;

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        where indicator.Unit == "%" || indicator.Unit.Split(' ').Contains("index", StringComparer.OrdinalIgnoreCase)
        let outcomes = indicator.Outcomes.Where(outcome => outcome.Number is not null).ToList()
        from pair in outcomes.Zip(outcomes.Skip(1))
        where IsJump(pair.First.Number!.Value, pair.Second.Number!.Value)
        select Rule.At(pair.Second.Value!.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.Amount("before", pair.First.Number!.Value, pair.First.Value!.Value.Decimals),
            Fact.YearNumber("before-year", pair.First.Year.Value),
            Fact.Amount("after", pair.Second.Number!.Value, pair.Second.Value.Value.Decimals),
            Fact.YearNumber("after-year", pair.Second.Year.Value)) with
        {
            Related = [new("before", pair.First.Value.Span)],
        };

    private static bool IsJump(decimal a, decimal b) =>
        a * b > 0 && Math.Max(Math.Abs(a), Math.Abs(b)) >= Factor * Math.Min(Math.Abs(a), Math.Abs(b));
}
