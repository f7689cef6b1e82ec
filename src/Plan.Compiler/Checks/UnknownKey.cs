using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class UnknownKey
{
    public static readonly Rule Rule = new("PLAN0101", "unknown-key", Severity.Error);
}
