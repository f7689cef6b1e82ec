using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Whoever fills in the form hasn't said that it is done.</summary>
internal static class FormUnfinished
{
    // Place: the file. Facts: file, sheet, cell, status, done.
    public static readonly Rule Rule = new("PLAN0608", "form-unfinished", Severity.Error);
}
