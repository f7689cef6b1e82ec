using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadValue
{
    public static readonly Rule Rule = new("PLAN0108", "bad-value", Severity.Error);
}
