using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Things need themselves, by way of others.</summary>
internal static class Cycle
{
    // Place: the first reference of the ring. Facts: loop (a list: every thing of the ring, the first again at the end).
    // Related: step, for each further reference, with facts from and to.
    // Variants: sum (totals, as statement/line), column (computed columns), office (part-of of offices), part (part-of of lines).
    public static readonly Rule Rule = new("PLAN0203", "cycle", Severity.Error);
}
