using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TooDeep
{
    public static readonly Rule Rule = new("PLAN0007", "too-deep", Severity.Error);
}
