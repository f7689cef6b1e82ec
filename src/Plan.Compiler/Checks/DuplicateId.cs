using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class DuplicateId
{
    public static readonly Rule Rule = new("PLAN0202", "duplicate-id", Severity.Error);
}
