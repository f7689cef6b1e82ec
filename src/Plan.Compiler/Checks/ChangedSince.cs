using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A figure has changed in the plan since the form was made.</summary>
internal static class ChangedSince
{
    // Place: the figure in the plan. Facts: line, period, before, now, filled. Variant: forms (two forms differ).
    public static readonly Rule Rule = new("PLAN0607", "changed-since", Severity.Error);
}
