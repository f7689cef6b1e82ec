using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class FileNotFound
{
    public static readonly Rule Rule = new("PLAN0112", "file-not-found", Severity.Error);
}
