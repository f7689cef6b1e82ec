using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AcceptanceExpired
{
    public static readonly Rule Rule = new("PLAN0802", "acceptance-expired", Severity.Warning);
}
