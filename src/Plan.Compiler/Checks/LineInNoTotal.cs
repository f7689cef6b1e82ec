using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class LineInNoTotal
{
    public static readonly Rule Rule = new("PLAN0305", "line-in-no-total", Severity.Error);
}
