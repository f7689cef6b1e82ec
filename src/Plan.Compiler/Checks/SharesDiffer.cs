using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>The shares of an appropriation don't add up to it.</summary>
internal static class SharesDiffer
{
    public static readonly Rule Rule = new("PLAN0307", "shares-differ", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.Shares).Select(comparison => AppropriationFinding.Of(Rule, comparison, "share"));
}
