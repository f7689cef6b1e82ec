using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class LineNotPlaced
{
    public static readonly Rule Rule = new("PLAN0204", "line-not-placed", Severity.Error);
}
