using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class FileTooLarge
{
    public static readonly Rule Rule = new("PLAN0008", "file-too-large", Severity.Error);
}
