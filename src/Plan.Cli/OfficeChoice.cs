using System.Collections.Immutable;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Cli;

/// <summary>The office that a run is asked for, if any. Plans that have no such office are left out; one at least must have it.</summary>
internal sealed class OfficeChoice(string? office)
{
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private bool _isFound;

    /// <summary>Whether the plan takes part in the run. What could not be read may be that very office, so such a plan does.</summary>
    public bool Concerns(CompiledPlan plan)
    {
        if (MayHave(plan)) return _isFound = true;
        _others.UnionWith(plan.Plan.Offices.Select(candidate => candidate.Id.Value));
        return false;
    }

    /// <summary>The same, without remembering what was asked.</summary>
    public bool MayHave(CompiledPlan plan) =>
        office is null || !plan.Plan.IsWhole || plan.Plan.Offices.Any(candidate => candidate.Id.Value == office);

    /// <summary>The findings about the office and those below it. One that names nothing may be anybody's, and is kept.</summary>
    public ImmutableArray<Finding> FindingsOf(CompiledPlan plan)
    {
        if (office is null) return plan.Findings;
        var scope = OfficeScope.Of(plan.Plan, office);
        return [.. plan.Findings.Where(finding => finding.Address is null || scope?.Includes(finding.Address) == true)];
    }

    /// <summary>What to tell whoever asked for an office that no plan has; null where one has it.</summary>
    public string? Problem
    {
        get
        {
            if (_isFound) return null;
            var nearest = Suggestions.Nearest(office!, _others);
            return $"there is no office '{office}'."
                + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(" or ", nearest)}?");
        }
    }
}
