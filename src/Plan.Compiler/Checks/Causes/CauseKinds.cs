using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A kind of cause.</summary>
/// <param name="Explain">The errors of the kind that explain a difference.</param>
/// <param name="Commonness">How much commoner than the rarest it is taken to be.</param>
internal sealed record CauseKind(Func<Discrepancy, IEnumerable<Explanation>> Explain, decimal Commonness);

/// <summary>The kinds of causes, the commoner before the rarer.</summary>
internal static class CauseKinds
{
    private static readonly ImmutableArray<CauseKind> s_down =
    [
        new(LineCounted.Explain, 1.40m),
        new(SignTurned.Explain, 1.35m),
        new(DigitsSwapped.Explain, 1.30m),
        new(DigitChanged.Explain, 1.25m),
        new(NeighbourColumn.Explain, 1.20m),
        new(UnitSlip.Explain, 1.15m),
        new(PartCounted.Explain, 1.10m),
        new(Pair.Explain, 1.00m),
    ];

    // A line's columns are all there: none is left out, a part, or one of a pair.
    private static readonly ImmutableArray<CauseKind> s_across = s_down[1..6];

    public static ImmutableArray<CauseKind> For(Discrepancy discrepancy) =>
        discrepancy.Comparison.Kind == ComparisonKind.Across ? s_across : s_down;
}
