using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class NumberWithoutColumn
{
    public static readonly Rule Rule = new("PLAN0311", "number-without-column", Severity.Warning);
}
