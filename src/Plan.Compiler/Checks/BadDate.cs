using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadDate
{
    public static readonly Rule Rule = new("PLAN0110", "bad-date", Severity.Error);
}
