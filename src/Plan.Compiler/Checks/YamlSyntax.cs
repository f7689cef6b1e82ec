using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class YamlSyntax
{
    public static readonly Rule Rule = new("PLAN0002", "yaml-syntax", Severity.Error);
}
