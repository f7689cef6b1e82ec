using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Under a decimal comma, 1,234 may be one thousand or one point two.</summary>
internal static class AmbiguousNumber
{
    // Facts: written, grouped (1 234), decimal (1,2340). Hints: both ("write {grouped} or {decimal}").
    public static readonly Rule Rule = new("PLAN0106", "ambiguous-number", Severity.Error);
}
