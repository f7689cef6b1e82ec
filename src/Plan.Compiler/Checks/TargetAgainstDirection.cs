using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A target is worse than the last outcome, by which way the indicator says is better: one finding an indicator.
/// Facts: <c>name</c>, <c>target</c>, <c>year</c>, <c>outcome</c>, <c>outcome-year</c>. Variants: <c>higher</c>, <c>lower</c>.
/// Related: <c>outcome</c>.</summary>
internal static class TargetAgainstDirection
{
    public static readonly Rule Rule = new("PLAN0408", "target-against-direction", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        where indicator.OutcomesAreWhole
        let outcome = indicator.LastOutcome
        where outcome?.Number is not null && !IsReported(outcome, indicator)
        let target = indicator.Targets.FirstOrDefault(target => IsWorse(target, outcome, indicator))
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

    // An outcome that is wrong in itself says nothing of the targets.
    private static bool IsReported(YearValue outcome, Indicator indicator) =>
        ValueBounds.IsOutside(indicator, outcome) || UnitJump.In(indicator).Any(jump => jump.Before == outcome || jump.After == outcome);

    // A target of a year that has passed is history: only those ahead of the outcome show which way the plan goes.
    private static bool IsWorse(YearValue target, YearValue outcome, Indicator indicator) =>
        target.Year.Value > outcome.Year.Value && !ValueBounds.IsOutside(indicator, target) && indicator.Better switch
        {
            Better.Higher => target.Number < outcome.Number,
            Better.Lower => target.Number > outcome.Number,
            _ => false,
        };
}
