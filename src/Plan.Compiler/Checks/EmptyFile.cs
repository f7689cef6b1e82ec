using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A YAML file without content.</summary>
internal static class EmptyFile
{
    // Place: its beginning. Facts: file. Hints: remove.
    public static readonly Rule Rule = new("PLAN0009", "empty-file", Severity.Error);
}
