using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class SplitDecimal
{
    public static readonly Rule Rule = new("PLAN0107", "split-decimal", Severity.Error);
}
