using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>An indicator's last outcome is over two years older than the plan year. Facts: <c>name</c>, <c>last</c>, <c>year</c>.</summary>
internal static class StaleOutcome
{
    public static readonly Rule Rule = new("PLAN0405", "stale-outcome", Severity.Info);

    private const int OldestYears = 2;

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        where indicator.OutcomesAreWhole
        let last = indicator.LastOutcome
        where last is { IsUnreadable: false } && last.Year.Value < input.Plan.Manifest.Years.First - OldestYears
        select Rule.At(last.Year.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.YearNumber("last", last.Year.Value),
            Fact.YearNumber("year", input.Plan.Manifest.Years.First));
}
