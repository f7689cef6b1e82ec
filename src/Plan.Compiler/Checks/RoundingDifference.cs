using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class RoundingDifference
{
    public static readonly Rule Rule = new("PLAN0306", "rounding-difference", Severity.Info);
}
