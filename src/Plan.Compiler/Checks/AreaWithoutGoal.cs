using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Nothing belongs to an area: no goal, indicator, measure or assignment. Facts: <c>name</c>.</summary>
internal static class AreaWithoutGoal
{
    public static readonly Rule Rule = new("PLAN0410", "area-without-goal", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        if (!input.Plan.IsWhole) return [];
        var used = input.Plan.Goals.Select(goal => goal.Area)
            .Concat(input.Plan.Indicators.Select(indicator => indicator.BelongsTo.Area))
            .Concat(input.Plan.Measures.Select(measure => measure.BelongsTo.Area))
            .Concat(input.Plan.Assignments.Select(assignment => assignment.BelongsTo.Area))
            .Select(area => area?.Value).ToHashSet(StringComparer.Ordinal);
        return input.Plan.Areas.Where(area => !used.Contains(area.Id.Value))
            .Select(area => Rule.At(area.Name.Span, area.Address, Fact.Text("name", area.Name.Value)));
    }
}
