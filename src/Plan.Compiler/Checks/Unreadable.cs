using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class Unreadable
{
    public static readonly Rule Rule = new("PLAN0010", "unreadable", Severity.Error);
}
