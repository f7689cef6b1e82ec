using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class LinePlacedTwice
{
    public static readonly Rule Rule = new("PLAN0205", "line-placed-twice", Severity.Error);
}
