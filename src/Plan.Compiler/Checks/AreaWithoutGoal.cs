using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Nothing belongs to an area: no goal, indicator, measure or assignment. Facts: <c>name</c>, <c>id</c>.</summary>
internal static class AreaWithoutGoal
{
    public static readonly Rule Rule = new("PLAN0410", "area-without-goal", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var plan = input.Plan;
        var belongings = plan.Indicators.Select(indicator => indicator.BelongsTo)
            .Concat(plan.Measures.Select(measure => measure.BelongsTo))
            .Concat(plan.Assignments.Select(assignment => assignment.BelongsTo)).ToList();
        var isSure = plan.IsSureOf("goal", "indicator", "measure", "assignment")
            && belongings.TrueForAll(belonging => belonging.IsWhole) && !plan.Goals.Any(goal => goal.IsAreaUnknown);
        if (!isSure) return [];
        var used = plan.Goals.Select(goal => goal.Area).Concat(belongings.Select(belonging => belonging.Area))
            .Select(area => area?.Value).ToHashSet(StringComparer.Ordinal);
        return plan.Areas.Where(area => !used.Contains(area.Id.Value))
            .Select(area => Rule.At(area.Name.Span, area.Address, Fact.Text("name", area.Name.Value), Fact.Text("id", area.Id.Value)));
    }
}
