using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A kind of cause.</summary>
/// <param name="Names">As <c>causes</c> has it; by the difference's sign there are two of the first.</param>
/// <param name="Explain">The errors of the kind that explain a difference.</param>
/// <param name="Commonness">
/// How much commoner than the rarest it is taken to be: by so little that it hardly does more than tell equals apart.
/// </param>
internal sealed record CauseKind(ImmutableArray<string> Names, Func<Discrepancy, IEnumerable<Explanation>> Explain, decimal Commonness);

/// <summary>The kinds of causes, the commoner before the rarer.</summary>
internal static class CauseKinds
{
    /// <summary>Those of a total.</summary>
    public static readonly ImmutableArray<CauseKind> All =
    [
        new([LineCounted.LeftOut, LineCounted.CountedTwice], LineCounted.Explain, 1.40m),
        new([SignTurned.Kind], SignTurned.Explain, 1.35m),
        new([DigitsSwapped.Kind], DigitsSwapped.Explain, 1.30m),
        new([DigitChanged.Kind], DigitChanged.Explain, 1.25m),
        new([NeighbourColumn.Kind], NeighbourColumn.Explain, 1.20m),
        new([UnitSlip.Kind], UnitSlip.Explain, 1.15m),
        new([PartCounted.Kind], PartCounted.Explain, 1.10m),
        new([Pair.Kind], Pair.Explain, 1.00m),
    ];

    /// <summary>Those of a line's own sum. A line's columns are all there: none is left out, a part, or one of a pair.</summary>
    public static readonly ImmutableArray<CauseKind> Across = All[1..6];

    public static ImmutableArray<CauseKind> For(Discrepancy discrepancy) =>
        discrepancy.Comparison.Kind == ComparisonKind.Across ? Across : All;
}
