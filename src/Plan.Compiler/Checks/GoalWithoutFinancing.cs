using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A goal says neither in words nor figures where its money comes from. Facts: <c>name</c>.</summary>
internal static class GoalWithoutFinancing
{
    public static readonly Rule Rule = new("PLAN0402", "goal-without-financing", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from goal in input.Plan.Goals
        where !goal.IsFinanced
        select Rule.At(goal.Name.Span, goal.Address, Fact.Text("name", goal.Name.Value));
}
