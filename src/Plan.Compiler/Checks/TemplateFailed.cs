using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TemplateFailed
{
    public static readonly Rule Rule = new("PLAN0902", "template-failed", Severity.Error);
}
