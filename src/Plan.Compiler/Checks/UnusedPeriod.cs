using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Nothing uses a period, not even an amount.</summary>
internal static class UnusedPeriod
{
    // Facts: id.
    public static readonly Rule Rule = new("PLAN0206", "unused-period", Severity.Warning);
}
