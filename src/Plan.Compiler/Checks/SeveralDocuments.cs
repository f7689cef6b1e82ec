using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class SeveralDocuments
{
    public static readonly Rule Rule = new("PLAN0006", "several-documents", Severity.Error);
}
