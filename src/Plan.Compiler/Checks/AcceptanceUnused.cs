using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AcceptanceUnused
{
    public static readonly Rule Rule = new("PLAN0801", "acceptance-unused", Severity.Warning);
}
