using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class AliasUsed
{
    public static readonly Rule Rule = new("PLAN0004", "alias-used", Severity.Error);
}
