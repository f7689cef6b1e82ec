using System.Collections.Immutable;

namespace Plan.Compiler.Rolling;

/// <summary>Next year's plan.</summary>
/// <param name="Files">The text of each file that is another than it was, by path from the plan folder.</param>
/// <param name="Items">What was done.</param>
/// <param name="Plan">The new plan, checked.</param>
/// <param name="Periods">What the new plan calls the old periods whose figures it has, by old id.</param>
internal sealed record RolledPlan(
    ImmutableSortedDictionary<string, string> Files, ImmutableArray<RolledItem> Items, CompiledPlan Plan,
    ImmutableSortedDictionary<string, string> Periods);
