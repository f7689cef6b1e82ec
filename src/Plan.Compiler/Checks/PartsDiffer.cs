using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class PartsDiffer
{
    public static readonly Rule Rule = new("PLAN0304", "parts-differ", Severity.Error);
}
