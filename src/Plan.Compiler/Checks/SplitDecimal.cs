using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>In braces a decimal comma ends the value: {2022: 70,5} says 70 and a key 5.</summary>
internal static class SplitDecimal
{
    // Place: the whole figure. Facts: written (70,5), point (70.5), quoted ("70,5"),
    // whole (without commas), decimal (1.2340 for 1,234: read alike under either mark). Hints: point, quote, block; both; whole.
    public static readonly Rule Rule = new("PLAN0107", "split-decimal", Severity.Error);
}
