using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An appropriation is more than the line that carries it, signs aside.</summary>
internal static class AppropriationExceedsLine
{
    public static readonly Rule Rule = new("PLAN0309", "appropriation-exceeds-line", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.CarryingLine).Select(comparison =>
            AppropriationFinding.Of(Rule, comparison, "line", Fact.Text("line", comparison.Cell!.Row.Line.Label.Value)));
}
