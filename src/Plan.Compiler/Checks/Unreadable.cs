using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file or folder of the plan can't be read.</summary>
internal static class Unreadable
{
    // Place: its beginning, or the scalar that names the file. Facts: file.
    // Variants: null (the disk says no), no-permission, not-a-plain-file (a folder, a device, a pipe), dangling-link (leads nowhere, or in a loop),
    // gone (it went away between listing and reading).
    public static readonly Rule Rule = new("PLAN0010", "unreadable", Severity.Error);
}
