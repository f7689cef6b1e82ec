using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class DuplicateKey
{
    public static readonly Rule Rule = new("PLAN0003", "duplicate-key", Severity.Error);
}
