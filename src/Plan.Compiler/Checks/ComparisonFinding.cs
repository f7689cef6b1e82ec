using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What the findings of money have in common: both figures, the difference, and where they were counted.</summary>
internal static class ComparisonFinding
{
    /// <summary>The comparisons of a kind that differ by more than rounding allows.</summary>
    public static IEnumerable<Comparison> Differing(this CheckInput input, ComparisonKind kind) =>
        input.Comparisons.Where(comparison => comparison.Kind == kind && comparison.Verdict == Verdict.Differs);

    /// <summary>
    /// A finding with the facts <c>stated</c>, <c>computed</c>, <c>difference</c>, and in a statement <c>label</c> and <c>column</c>.
    /// </summary>
    public static Finding Of(Rule rule, Comparison comparison, params ReadOnlySpan<Fact> more)
    {
        var c = comparison;
        var decimals = c.Decimals;
        Fact[] facts =
        [
            Fact.Amount("stated", c.Stated, decimals, c.Unit),
            Fact.Amount("computed", Shown(c.Computed), decimals, c.Unit),
            Fact.Amount("difference", c.Stated - Shown(c.Computed), decimals, c.Unit),
            .. c.Cell is { } cell && c.Appropriation is null
                ? new[] { Fact.Text("label", cell.Row.Line.Label.Value), Fact.Column("column", cell.Column) }
                : [],
            .. more,
        ];
        return rule.At(c.Place, c.Address, facts) with
        {
            Difference = new(DirectionOf(c.Kind), c.Stated, Shown(c.Computed), c.Decimals, c.Unit),
        };

        // A percentage seldom ends; four decimals are enough to see why it differs.
        decimal Shown(decimal value) => c.Unit is null ? Math.Round(value, 4, MidpointRounding.AwayFromZero) : value;
    }

    private static Direction? DirectionOf(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Down => Direction.Down,
        ComparisonKind.Across => Direction.Across,
        ComparisonKind.PartsLimit or ComparisonKind.AllParts => Direction.Parts,
        _ => null,
    };
}
