using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class SharesDiffer
{
    public static readonly Rule Rule = new("PLAN0307", "shares-differ", Severity.Error);
}
