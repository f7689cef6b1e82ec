using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What a rule looks at.</summary>
/// <param name="Plan">As bound; what was missing or malformed is not in it.</param>
/// <param name="Figures">Every figure, computed once.</param>
public sealed record CheckInput(OperationalPlan Plan, PlanFigures Figures);
