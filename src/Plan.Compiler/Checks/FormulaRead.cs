using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A cell to fill in holds a formula, of which the figure is taken.</summary>
internal static class FormulaRead
{
    // Place: the file. Facts: sheet, cell, value.
    public static readonly Rule Rule = new("PLAN0606", "formula-read", Severity.Warning);
}
