using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class UnknownReference
{
    public static readonly Rule Rule = new("PLAN0201", "unknown-reference", Severity.Error);
}
