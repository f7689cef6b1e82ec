using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A key stands twice in one mapping.</summary>
internal static class DuplicateKey
{
    // Place: the second. Facts: key. Related: first.
    public static readonly Rule Rule = new("PLAN0003", "duplicate-key", Severity.Error);
}
