using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>Goals draw more than a share or an appropriation holds.</summary>
internal static class AppropriationOverdrawn
{
    public static readonly Rule Rule = new("PLAN0308", "appropriation-overdrawn", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.Draws).Select(comparison => AppropriationFinding.Of(Rule, comparison, "drawn"));
}
