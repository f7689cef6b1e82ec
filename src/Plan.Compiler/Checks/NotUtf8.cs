using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class NotUtf8
{
    public static readonly Rule Rule = new("PLAN0001", "not-utf8", Severity.Error);
}
