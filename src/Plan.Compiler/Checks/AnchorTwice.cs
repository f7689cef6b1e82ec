using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A row, a column or a sheet of a form stands there twice, so that nobody knows which figure is meant.</summary>
internal static class AnchorTwice
{
    // Place: the file. Facts: sheet, row, column, cell, other. Variants: null (a row), column, sheet, form.
    public static readonly Rule Rule = new("PLAN0604", "anchor-twice", Severity.Error);
}
