using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file that is named, or linked to, is not in the plan folder.</summary>
internal static class FileOutsidePlan
{
    // Place: the scalar that names it, or the beginning of the link. Facts: file.
    // Variants: null (the path leads out, or is absolute), link (the path stays inside, but a link on it leads out).
    public static readonly Rule Rule = new("PLAN0111", "file-outside-plan", Severity.Error);
}
