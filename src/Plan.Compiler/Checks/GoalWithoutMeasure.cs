using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>No indicator or measure names a goal or its area. Facts: <c>name</c>, <c>id</c>.</summary>
internal static class GoalWithoutMeasure
{
    public static readonly Rule Rule = new("PLAN0401", "goal-without-measure", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var measured = input.Plan.Indicators.Select(indicator => indicator.BelongsTo)
            .Concat(input.Plan.Measures.Select(measure => measure.BelongsTo)).ToList();
        // One that can't be told what it belongs to may belong to any.
        if (!input.Plan.IsSureOf("indicator", "measure") || measured.Exists(belonging => !belonging.IsWhole)) yield break;
        var goals = measured.SelectMany(belonging => belonging.Goals).Select(goal => goal.Value).ToHashSet(StringComparer.Ordinal);
        var areas = measured.Select(belonging => belonging.Area?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var goal in input.Plan.Goals)
            if (!goals.Contains(goal.Id.Value) && !goal.IsAreaUnknown && (goal.Area is null || !areas.Contains(goal.Area.Value)))
                yield return Rule.At(goal.Name.Span, goal.Address, Fact.Text("name", goal.Name.Value), Fact.Text("id", goal.Id.Value));
    }
}
