using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A plan is written in a version of the language that this tool doesn't know.</summary>
internal static class UnsupportedVersion
{
    // Facts: written, supported. Nothing else is said of a plan of a later version.
    public static readonly Rule Rule = new("PLAN0113", "unsupported-version", Severity.Error);
}
