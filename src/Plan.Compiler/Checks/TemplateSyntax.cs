using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TemplateSyntax
{
    public static readonly Rule Rule = new("PLAN0901", "template-syntax", Severity.Error);
}
