using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class UnusedPeriod
{
    public static readonly Rule Rule = new("PLAN0206", "unused-period", Severity.Warning);
}
