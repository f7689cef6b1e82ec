using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TotalUnproved
{
    public static readonly Rule Rule = new("PLAN0312", "total-unproved", Severity.Info);
}
