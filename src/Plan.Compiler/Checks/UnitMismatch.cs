using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>One of the plan's own units meets kronor in a sum or a comparison.</summary>
internal static class UnitMismatch
{
    // Facts: unit (what stands there), other (what it meets).
    public static readonly Rule Rule = new("PLAN0208", "unit-mismatch", Severity.Error);
}
