using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadYear
{
    public static readonly Rule Rule = new("PLAN0109", "bad-year", Severity.Error);
}
