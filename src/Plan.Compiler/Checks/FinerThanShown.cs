using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class FinerThanShown
{
    public static readonly Rule Rule = new("PLAN0314", "finer-than-shown", Severity.Warning);
}
