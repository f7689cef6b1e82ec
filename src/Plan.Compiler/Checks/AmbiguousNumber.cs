using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AmbiguousNumber
{
    public static readonly Rule Rule = new("PLAN0106", "ambiguous-number", Severity.Error);
}
