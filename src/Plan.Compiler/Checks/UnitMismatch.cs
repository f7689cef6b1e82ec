using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class UnitMismatch
{
    public static readonly Rule Rule = new("PLAN0208", "unit-mismatch", Severity.Error);
}
