using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler;

/// <summary>A plan with its figures and everything that is to be said of it.</summary>
/// <param name="Plan">As far as it could be read; null where the manifest says too little for a plan.</param>
/// <param name="Figures">Every figure of its statements.</param>
/// <param name="Findings">By file, line, column and code; accepted ones too.</param>
public sealed record CompiledPlan(OperationalPlan? Plan, PlanFigures? Figures, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether an error stands that nobody has accepted, so that only a draft can be built.</summary>
    public bool HasErrors => Findings.Any(finding => finding is { Severity: Severity.Error, Accepted: null });

    /// <summary>The plan's; null where there is no plan.</summary>
    public string? Id => Plan?.Manifest.Id.Value;

    /// <summary>The plan's; the language's default where there is no plan.</summary>
    public string Language => Plan?.Manifest.Language ?? "sv";
}
