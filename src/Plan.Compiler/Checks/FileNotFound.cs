using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file that is named doesn't exist.</summary>
internal static class FileNotFound
{
    // Place: the scalar that names it. Facts: file, nearest (a list, which may be empty). Hints: did-you-mean {nearest},
    // slash {suggestion} (the path has a backslash).
    public static readonly Rule Rule = new("PLAN0112", "file-not-found", Severity.Error);
}
