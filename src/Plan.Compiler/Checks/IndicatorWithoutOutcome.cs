using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>An indicator has no outcome at all. Facts: <c>name</c>.</summary>
internal static class IndicatorWithoutOutcome
{
    public static readonly Rule Rule = new("PLAN0404", "indicator-without-outcome", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        where indicator is { OutcomesAreWhole: true, LastOutcome: null }
        select Rule.At(indicator.Name.Span, indicator.Address, Fact.Text("name", indicator.Name.Value));
}
