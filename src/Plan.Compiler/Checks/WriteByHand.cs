using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A figure of a form would have to stand where the file is written in a way that the tool doesn't change.</summary>
internal static class WriteByHand
{
    // Place: the id of the line or indicator. Facts: key, section, value.
    public static readonly Rule Rule = new("PLAN0609", "write-by-hand", Severity.Error);
}
