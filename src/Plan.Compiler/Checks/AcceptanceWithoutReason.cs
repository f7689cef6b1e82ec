using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AcceptanceWithoutReason
{
    public static readonly Rule Rule = new("PLAN0803", "acceptance-without-reason", Severity.Error);
}
