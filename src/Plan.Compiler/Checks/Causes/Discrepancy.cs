using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A comparison that differs, with all that may be wrong in it.</summary>
internal sealed class Discrepancy
{
    private readonly Dictionary<(decimal Worth, int MostFactor), (int From, int End)> _places = [];

    public required Comparison Comparison { get; init; }

    /// <summary>The figure that the author stated.</summary>
    public required Suspect Stated { get; init; }

    /// <summary>What the sum counts, subtotals and what they count alike, in the order shown.</summary>
    public required ImmutableArray<Suspect> Terms { get; init; }

    /// <summary>Parts and indented lines under the terms, which the sum doesn't count. Their sign is that of the term.</summary>
    public ImmutableArray<Suspect> Uncounted { get; init; } = [];

    /// <summary>How far from the difference an error's effect may be: not at all, unless a percentage is rounded.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Figures that another sum proves right; null where nobody has looked.</summary>
    private Cleared? Cleared { get; init; }

    public decimal Difference => Comparison.Difference;

    public decimal Step => Causes.Step.Of(Comparison.Cell!.Decimals);

    /// <summary>Of the difference, in whole steps.</summary>
    public int Digits => Causes.Step.DigitsOf(Difference, Step);

    /// <summary>The terms and the stated figure.</summary>
    public IEnumerable<Suspect> Figures => Terms.Append(Stated);

    /// <summary>Those terms that an author may have misprinted: written, and not proved by a sum in the other direction.</summary>
    public IEnumerable<Suspect> MisprintedTerms => Terms.Where(term => term.IsWritten && Cleared?.Contains(term) != true);

    /// <summary>Whether the stated figure may be misprinted.</summary>
    public bool MayStatedBeMisprinted => Cleared?.Contains(Stated) != true;

    private ChangeColumn? Change => Comparison.Kind == ComparisonKind.Across ? Comparison.Cell!.Column as ChangeColumn : null;

    /// <summary>The same, but taking what rounding allows the total for a match.</summary>
    public Discrepancy Rounded() => With(Math.Max(Tolerance, Comparison.Allowed), Cleared);

    /// <summary>The same, but taking no proved figure for misprinted.</summary>
    public Discrepancy Without(Cleared cleared) => With(Tolerance, cleared);

    private Discrepancy With(decimal tolerance, Cleared? cleared) => new()
    {
        Comparison = Comparison,
        Stated = Stated,
        Terms = Terms,
        Uncounted = Uncounted,
        Tolerance = tolerance,
        Cleared = cleared,
    };

    public bool IsExplainedBy(decimal effect) => Math.Abs(effect - Difference) <= Tolerance;

    /// <summary>What the difference would be if nothing but this figure were wrong; null where nothing could be compared.</summary>
    public decimal? EffectOf(Suspect suspect, decimal corrected)
    {
        if (suspect.IsStated || Change is not { } change) return suspect.Sign * (corrected - suspect.Figure);
        if (Terms is not [var first, var second]) return null;
        var (a, b) = suspect == first ? (corrected, second.Figure) : (first.Figure, corrected);
        return a == 0 ? null : StatementCalculator.PercentChange(a, b) - Comparison.Computed;
    }

    /// <summary>
    /// The smallest and the largest effect, signs aside, that says anything of this difference:
    /// those that explain it, and those with as many digits, by which chance is reckoned.
    /// </summary>
    public (decimal Least, decimal Most) Range()
    {
        if (Change is not null) return (0, decimal.MaxValue);
        var size = Math.Abs(Difference);
        var least = Digits == 1 ? Step : Causes.Step.PowerOfTen(Digits - 1) * Step;
        return (Math.Min(least, size - Tolerance), Math.Max(Causes.Step.PowerOfTen(Digits) * Step, size + Tolerance));
    }

    /// <summary>The places of a figure's digits where an error makes a difference of such a size: from the first, before the end.</summary>
    public (int From, int End) PlacesToLookAt(Suspect suspect, WrittenDigits digits, int leastFactor, int mostFactor)
    {
        if (Change is not null) return (0, digits.Length);
        var last = suspect.FromWritten(digits.Worth(0));
        // Figures are written alike: the places are the same for nearly all.
        if (!_places.TryGetValue((last, mostFactor), out var places))
        {
            var (least, most) = Range();
            var worth = last;
            for (; worth * mostFactor < least; worth *= 10) places.From++;
            for (places.End = places.From; worth * leastFactor <= most; worth *= 10) places.End++;
            _places.Add((last, mostFactor), places);
        }
        return (places.From, Math.Min(places.End, digits.Length));
    }
}
