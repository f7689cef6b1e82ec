using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>Two outcomes in a row are a factor of ten or more apart, as when 0.87 meets 87: in <c>%</c> or an index that is a slip of units.
/// Facts: <c>name</c>, <c>before</c>, <c>before-year</c>, <c>after</c>, <c>after-year</c>. Related: <c>before</c>.</summary>
internal static class UnitJump
{
    public static readonly Rule Rule = new("PLAN0409", "unit-jump", Severity.Warning);

    private const int Factor = 10;

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from indicator in input.Plan.Indicators
        from jump in In(indicator)
        select Rule.At(jump.After.Value!.Span, indicator.Address,
            Fact.Text("name", indicator.Name.Value),
            Fact.Amount("before", jump.Before.Number!.Value, jump.Before.Value!.Value.Decimals),
            Fact.YearNumber("before-year", jump.Before.Year.Value),
            Fact.Amount("after", jump.After.Number!.Value, jump.After.Value.Value.Decimals),
            Fact.YearNumber("after-year", jump.After.Year.Value)) with
        {
            Related = [new("before", jump.Before.Value.Span)],
        };

    /// <summary>The jumps of an indicator. One there and back again is one slip, told where it begins.</summary>
    internal static IEnumerable<(YearValue Before, YearValue After)> In(Indicator indicator)
    {
        if (!HasSteadyUnit(indicator.Unit)) yield break;
        var outcomes = indicator.Outcomes.Where(outcome => outcome.IsKnown).ToList();
        var away = 0;
        foreach (var (before, after) in outcomes.Zip(outcomes.Skip(1)))
        {
            if (ValueBounds.IsOutside(indicator, before) || ValueBounds.IsOutside(indicator, after)) continue;
            var step = Step(before.Number ?? 0, after.Number ?? 0);
            if (step != 0 && away != -step)
            {
                away = step;
                yield return (before, after);
            }
            else if (step != 0)
            {
                away = 0;
            }
        }
    }

    // "NKI index", "KPI-index": an index, whatever it is called.
    private static bool HasSteadyUnit(string unit) =>
        unit == "%" || unit.Split(' ', '-').Contains("index", StringComparer.OrdinalIgnoreCase);

    // 1 up, -1 down, 0 for no jump: between amounts of one sign, neither of them 0.
    private static int Step(decimal before, decimal after) =>
        Math.Sign(before) * Math.Sign(after) <= 0 ? 0
        : Math.Abs(after) / Factor >= Math.Abs(before) ? 1
        : Math.Abs(before) / Factor >= Math.Abs(after) ? -1
        : 0;
}
