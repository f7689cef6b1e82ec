using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TotalDiffers
{
    public static readonly Rule Rule = new("PLAN0301", "total-differs", Severity.Error);
}
