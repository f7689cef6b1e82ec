using Plan.Compiler.Checks.Causes;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A figure stated in a computed column isn't what the columns come to.</summary>
internal static class ColumnDiffers
{
    public static readonly Rule Rule = new("PLAN0302", "column-differs", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var causes = new CauseFinder(input);
        return input.Differing(ComparisonKind.Across).Select(comparison => ComparisonFinding.Of(Rule, comparison) with
        {
            Variant = comparison.Unit is null ? "change" : null,
            Hints = ["accept"],
            Causes = causes.Of(comparison),
        });
    }
}
