using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A target is worse than the last outcome, by which way the indicator says is better: one finding an indicator.
/// Facts: <c>name</c>, <c>target</c>, <c>year</c>, <c>outcome</c>, <c>outcome-year</c>. Variants: <c>higher</c>, <c>lower</c>. Related: <c>outcome</c>.</summary>
internal static class TargetAgainstDirection
{
    public static readonly Rule Rule = new("PLAN0408", "target-against-direction", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        let outcome = indicator.Outcomes.LastOrDefault(outcome => outcome.Number is not null)
        where outcome is not null
        let target = indicator.Targets.FirstOrDefault(target => IsWorse(target.Number, outcome.Number, indicator.Better))
        where target is not null
        select Rule.At(target.Value!.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.Amount("target", target.Number!.Value, target.Value.Value.Decimals),
            Fact.YearNumber("year", target.Year.Value),
            Fact.Amount("outcome", outcome.Number!.Value, outcome.Value!.Value.Decimals),
            Fact.YearNumber("outcome-year", outcome.Year.Value)) with
        {
            Variant = indicator.Better == Better.Higher ? "higher" : "lower",
            Related = [new("outcome", outcome.Value.Span)],
        };

    private static bool IsWorse(decimal? target, decimal? outcome, Better? better) =>
        better == Better.Higher ? target < outcome : better == Better.Lower && target > outcome;
}
