using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A row or column of a form can't be found again.</summary>
internal static class AnchorMissing
{
    // Place: the file. Facts: sheet, row, column, count. Variants: null (a row), column, rows (several).
    public static readonly Rule Rule = new("PLAN0603", "anchor-missing", Severity.Error);
}
