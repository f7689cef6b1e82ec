using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class WrongShape
{
    public static readonly Rule Rule = new("PLAN0103", "wrong-shape", Severity.Error);
}
