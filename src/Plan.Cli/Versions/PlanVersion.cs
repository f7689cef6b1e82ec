using Plan.Compiler;

namespace Plan.Cli.Versions;

/// <summary>A plan as it is or was.</summary>
/// <param name="Plan">Checked.</param>
/// <param name="Label">What it is told by: a folder, or a revision.</param>
internal sealed record PlanVersion(CompiledPlan Plan, string Label);
