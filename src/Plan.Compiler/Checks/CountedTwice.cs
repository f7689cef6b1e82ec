using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class CountedTwice
{
    public static readonly Rule Rule = new("PLAN0313", "counted-twice", Severity.Warning);
}
