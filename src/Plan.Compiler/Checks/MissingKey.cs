using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A key that is required isn't there, or has no value.</summary>
internal static class MissingKey
{
    // Place: the id or first key of the mapping, or the key that has no value. Facts: key.
    // Variants: null; unit (the manifest's unit, where there is money), folder-name (the plan's id, where the folder's name, fact
    // folder, is no id).
    public static readonly Rule Rule = new("PLAN0102", "missing-key", Severity.Error);
}
