using System.Collections.Immutable;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Which explanations are said, and in which order.</summary>
internal static class Ranking
{
    public static ImmutableArray<Explanation> Of(Discrepancy discrepancy, Crossings crossings)
    {
        var found = Explain(discrepancy);
        if (found.Count == 0 && discrepancy.Comparison.Allowed > discrepancy.Tolerance) found = Explain(discrepancy.Rounded());
        return
        [
            .. WithoutEchoes(found).GroupBy(explanation => explanation.Kind)
                .SelectMany(kind => Crossing(kind, crossings) is { } crossing ? [crossing] : Named(kind))
                // Sorting keeps the order of kinds where nothing else tells them apart.
                .OrderByDescending(explanation => explanation.IsCrossing)
                .ThenByDescending(explanation => explanation is { IsCrossing: true, Kind: DigitChanged.Kind })
                .ThenBy(explanation => explanation.IsMany)
                .ThenByDescending(explanation => explanation.Likelihood),
        ];
    }

    private static List<Explanation> Explain(Discrepancy discrepancy) =>
    [
        .. CauseKinds.For(discrepancy).SelectMany(kind => kind.Explain(discrepancy),
            (kind, explanation) => explanation with { Likelihood = explanation.Likelihood * kind.Commonness }),
    ];

    // An amount that hardly changes from year to year: what another kind would put right then also stands beside it.
    private static IEnumerable<Explanation> WithoutEchoes(List<Explanation> found)
    {
        var said = found.Where(explanation => explanation is { IsChance: false, IsMany: false })
            .Where(explanation => explanation.Kind is SignTurned.Kind or DigitsSwapped.Kind or UnitSlip.Kind)
            .SelectMany(explanation => explanation.Errors).Select(error => (error.Suspect, error.Corrected)).ToHashSet();
        foreach (var explanation in found)
        {
            if (explanation.Kind != NeighbourColumn.Kind || explanation.IsMany) yield return explanation;
            else if (explanation.Errors.RemoveAll(error => said.Contains((error.Suspect, error.Corrected))) is { IsEmpty: false } left)
                yield return explanation with { Errors = left, Likelihood = explanation.Likelihood * left.Length / explanation.Errors.Length };
        }
    }

    // A cell that mends its row and its column at once comes alone of its kind, whatever chance would do to one of them.
    private static Explanation? Crossing(IEnumerable<Explanation> sameKind, Crossings crossings)
    {
        ImmutableArray<PossibleError> errors = [.. sameKind.SelectMany(explanation => explanation.Errors).Where(crossings.Explain)];
        return errors.IsEmpty
            ? null
            : sameKind.First() with { Errors = errors, IsCrossing = true, IsMany = errors.Length > Explanation.MostNamed };
    }

    // Of one kind there is one cause that names figures, and perhaps one that only counts them.
    private static IEnumerable<Explanation> Named(IEnumerable<Explanation> sameKind)
    {
        foreach (var group in sameKind.Where(explanation => !explanation.IsChance).GroupBy(explanation => explanation.IsMany))
            yield return group.First() with
            {
                Errors = [.. group.SelectMany(explanation => explanation.Errors)],
                Likelihood = group.Sum(explanation => explanation.Likelihood),
            };
    }
}
