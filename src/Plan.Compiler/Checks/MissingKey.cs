using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class MissingKey
{
    public static readonly Rule Rule = new("PLAN0102", "missing-key", Severity.Error);
}
