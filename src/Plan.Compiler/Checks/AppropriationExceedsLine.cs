using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AppropriationExceedsLine
{
    public static readonly Rule Rule = new("PLAN0309", "appropriation-exceeds-line", Severity.Error);
}
