using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file can't be read as a form that was filled in.</summary>
internal static class FormUnreadable
{
    // Place: the file. Facts: file. Variants: null (damaged), locked, open-document, too-large, no-form, newer, no-sheet.
    public static readonly Rule Rule = new("PLAN0601", "form-unreadable", Severity.Error);
}
