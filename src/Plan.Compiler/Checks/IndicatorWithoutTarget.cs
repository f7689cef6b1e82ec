using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>An indicator has no target in the plan's years. Facts: <c>name</c>, <c>first</c>, <c>last</c>.</summary>
internal static class IndicatorWithoutTarget
{
    public static readonly Rule Rule = new("PLAN0403", "indicator-without-target", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        where !indicator.Targets.Any(target => target.IsKnown && input.Plan.Manifest.Years.Contains(target.Year.Value))
        select Rule.At(indicator.Name.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.YearNumber("first", input.Plan.Manifest.Years.First),
            Fact.YearNumber("last", input.Plan.Manifest.Years.Last));
}
