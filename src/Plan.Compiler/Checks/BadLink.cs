using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class BadLink
{
    public static readonly Rule Rule = new("PLAN0207", "bad-link", Severity.Error);
}
