using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

internal static class TagUsed
{
    public static readonly Rule Rule = new("PLAN0005", "tag-used", Severity.Error);
}
