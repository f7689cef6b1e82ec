using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class UnsupportedVersion
{
    public static readonly Rule Rule = new("PLAN0113", "unsupported-version", Severity.Error);
}
