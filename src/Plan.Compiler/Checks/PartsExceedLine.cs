using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class PartsExceedLine
{
    public static readonly Rule Rule = new("PLAN0303", "parts-exceed-line", Severity.Error);
}
