using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadId
{
    public static readonly Rule Rule = new("PLAN0104", "bad-id", Severity.Error);
}
