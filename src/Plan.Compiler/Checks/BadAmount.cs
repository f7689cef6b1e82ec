using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadAmount
{
    public static readonly Rule Rule = new("PLAN0105", "bad-amount", Severity.Error);
}
