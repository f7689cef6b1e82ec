using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Every comparison of money that a plan calls for: the rules report from it, and the workbook shows all of it.</summary>
public static class PlanComparisons
{
    /// <summary>Statement by statement, then appropriations, then frames, each in the plan's order.</summary>
    public static ImmutableArray<Comparison> Of(OperationalPlan plan, PlanFigures figures) =>
    [
        .. figures.Statements.SelectMany(StatementComparisons.Of),
        .. plan.Appropriations.SelectMany(appropriation => AppropriationComparisons.Of(plan, figures, appropriation)),
        .. plan.Frames.SelectMany(frame => FrameComparisons.Of(plan, figures, frame)),
    ];
}
