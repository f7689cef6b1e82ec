using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Lists and mappings nest deeper than any plan needs.</summary>
internal static class TooDeep
{
    // Place: the first too deep. Facts: limit (a count).
    public static readonly Rule Rule = new("PLAN0007", "too-deep", Severity.Error);
}
