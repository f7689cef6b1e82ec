using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What a rule looks at.</summary>
/// <param name="Plan">As bound; what was missing or malformed is not in it.</param>
/// <param name="Figures">Every figure, computed once.</param>
/// <param name="Comparisons">Every comparison of money, made once.</param>
public sealed record CheckInput(OperationalPlan Plan, PlanFigures Figures, ImmutableArray<Comparison> Comparisons)
{
    public static CheckInput Of(OperationalPlan plan)
    {
        var figures = PlanFigures.Of(plan);
        return new(plan, figures, PlanComparisons.Of(plan, figures));
    }
}
