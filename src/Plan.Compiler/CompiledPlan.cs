using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler;

/// <summary>A plan with its figures and everything that is to be said of it.</summary>
/// <param name="Plan">As far as it could be read.</param>
/// <param name="Figures">Every figure of its statements.</param>
/// <param name="Findings">By file, line, column and code; accepted ones too.</param>
public sealed record CompiledPlan(OperationalPlan Plan, PlanFigures Figures, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether an error stands that nobody has accepted, so that only a draft can be built.</summary>
    public bool HasErrors => Findings.Any(finding => finding is { Severity: Severity.Error, Accepted: null });

    /// <summary>Whether so much of the manifest could be read that there is something to make a document of.</summary>
    public bool HasManifest => Plan.Manifest.Years != default;
}
