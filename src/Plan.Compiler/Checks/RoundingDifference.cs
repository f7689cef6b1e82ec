using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A difference that rounding can explain, instead of the first four rules of money.</summary>
internal static class RoundingDifference
{
    public static readonly Rule Rule = new("PLAN0306", "rounding-difference", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Comparisons.Where(comparison => comparison.Verdict == Verdict.WithinRounding).Select(comparison =>
            ComparisonFinding.Of(Rule, comparison, Fact.Amount("allowed", comparison.Allowed, 0, comparison.Unit)) with
            {
                Variant = comparison.Kind switch
                {
                    // What rounding can do to a change can't be told by a single amount.
                    ComparisonKind.Across => comparison.Unit is null ? "change" : "across",
                    ComparisonKind.PartsLimit or ComparisonKind.AllParts => "parts",
                    _ => null,
                },
            });
}
