using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Looks for what may explain the differences of statements, as an accountant would: docs/causes.md says how.</summary>
internal sealed class CauseFinder(CheckInput input)
{
    private Crossings? _rows;
    private Crossings? _columns;
    private Cleared? _clearedByRows;
    private Cleared? _clearedByColumns;

    /// <summary>The likeliest first; none where the figures show none.</summary>
    public ImmutableArray<Cause> Of(Comparison comparison)
    {
        var discrepancy = DiscrepancyOf(comparison).Without(ClearedFor(comparison.Kind));
        var ranked = Ranking.Of(discrepancy, CrossedBy(comparison.Kind));
        return [.. ranked.Select(explanation => CauseFacts.Of(discrepancy, explanation))];
    }

    private Discrepancy DiscrepancyOf(Comparison comparison) =>
        comparison.Kind == ComparisonKind.Across ? TermsAcross.Of(comparison) : TermsDown.Of(comparison, input.Figures);

    private Crossings CrossedBy(ComparisonKind kind) => kind == ComparisonKind.Across
        ? _columns ??= new(input.Differing(ComparisonKind.Down).Select(DiscrepancyOf))
        : _rows ??= new(input.Differing(ComparisonKind.Across).Select(DiscrepancyOf));

    private Cleared ClearedFor(ComparisonKind kind) => kind == ComparisonKind.Across
        ? _clearedByColumns ??= new(Agreeing(ComparisonKind.Down).Select(DiscrepancyOf))
        : _clearedByRows ??= new(Agreeing(ComparisonKind.Across).Select(DiscrepancyOf));

    // A change in percent hides most misprints.
    private IEnumerable<Comparison> Agreeing(ComparisonKind kind) => input.Comparisons.Where(comparison =>
        comparison.Kind == kind && comparison.Difference == 0 && comparison.Cell?.Column is not ChangeColumn);
}
