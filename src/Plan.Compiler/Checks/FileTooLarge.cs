using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file is larger than any plan's needs to be.</summary>
internal static class FileTooLarge
{
    // Place: the file's beginning, or the scalar that names the file. Facts: file, limit (in MB, a count).
    public static readonly Rule Rule = new("PLAN0008", "file-too-large", Severity.Error);
}
