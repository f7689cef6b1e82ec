using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AppropriationOverdrawn
{
    public static readonly Rule Rule = new("PLAN0308", "appropriation-overdrawn", Severity.Error);
}
