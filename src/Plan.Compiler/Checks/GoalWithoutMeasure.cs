using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>No indicator or measure names a goal or its area. Facts: <c>name</c>.</summary>
internal static class GoalWithoutMeasure
{
    public static readonly Rule Rule = new("PLAN0401", "goal-without-measure", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        if (!input.Plan.IsWhole) yield break;
        var measured = input.Plan.Indicators.Select(indicator => indicator.BelongsTo)
            .Concat(input.Plan.Measures.Select(measure => measure.BelongsTo)).ToList();
        var goals = measured.SelectMany(belonging => belonging.Goals).Select(goal => goal.Value).ToHashSet(StringComparer.Ordinal);
        var areas = measured.Select(belonging => belonging.Area?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var goal in input.Plan.Goals)
            if (!goals.Contains(goal.Id.Value) && (goal.Area is null || !areas.Contains(goal.Area.Value)))
                yield return Rule.At(goal.Name.Span, goal.Address, Fact.Text("name", goal.Name.Value));
    }
}
