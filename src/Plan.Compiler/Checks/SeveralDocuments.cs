using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file has a second document.</summary>
internal static class SeveralDocuments
{
    // Place: its ---, or where it begins. Hints: split.
    public static readonly Rule Rule = new("PLAN0006", "several-documents", Severity.Error);
}
