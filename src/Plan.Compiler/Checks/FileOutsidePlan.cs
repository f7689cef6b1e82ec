using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class FileOutsidePlan
{
    public static readonly Rule Rule = new("PLAN0111", "file-outside-plan", Severity.Error);
}
