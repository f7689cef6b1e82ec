using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A cell to fill in holds something else than a figure.</summary>
internal static class NotAnAmount
{
    // Place: the file. Facts: sheet, cell, written, suggestion, most, decimals.
    // Variants: null (text), formula, error, date, truth, merged, too-large, too-fine, not-words.
    public static readonly Rule Rule = new("PLAN0605", "not-an-amount", Severity.Error);
}
