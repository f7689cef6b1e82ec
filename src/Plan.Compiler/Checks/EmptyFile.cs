using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class EmptyFile
{
    public static readonly Rule Rule = new("PLAN0009", "empty-file", Severity.Error);
}
