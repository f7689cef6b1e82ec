using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class Cycle
{
    public static readonly Rule Rule = new("PLAN0203", "cycle", Severity.Error);
}
