using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TemplateLimit
{
    public static readonly Rule Rule = new("PLAN0903", "template-limit", Severity.Error);
}
