using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Looks for what may explain the differences of statements, as an accountant would: docs/causes.md says how.</summary>
internal sealed class CauseFinder(CheckInput input)
{
    private Crossings? _rows;
    private Crossings? _columns;

    /// <summary>The likeliest first; none where the figures show none.</summary>
    public ImmutableArray<Cause> Of(Comparison comparison)
    {
        var discrepancy = DiscrepancyOf(comparison);
        var ranked = Ranking.Of(discrepancy, CrossedBy(comparison.Kind));
        return [.. ranked.Select(explanation => CauseFacts.Of(discrepancy, explanation))];
    }

    private Discrepancy DiscrepancyOf(Comparison comparison) =>
        comparison.Kind == ComparisonKind.Across ? TermsAcross.Of(comparison) : TermsDown.Of(comparison, input.Figures);

    private Crossings CrossedBy(ComparisonKind kind) => kind == ComparisonKind.Across
        ? _columns ??= new(input.Differing(ComparisonKind.Down).Select(DiscrepancyOf))
        : _rows ??= new(input.Differing(ComparisonKind.Across).Select(DiscrepancyOf));
}
