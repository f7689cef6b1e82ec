namespace Plan.Bench.Causes;

/// <summary>
/// Lists every explanation of a difference by making every error there is and looking at what comes of it.
/// Written from the page on checks alone, without regard to time; it knows nothing of the compiler's search.
/// </summary>
internal sealed class ExhaustiveFinder(Question question)
{
    private const int MostNamed = 3;

    /// <summary>An error that could be made, and the difference that it would make. A pair has a second cell.</summary>
    private readonly record struct Error(string Kind, string Cell, decimal Effect, string? Other = null);

    /// <summary>What is counted together: more than one in twenty, or more than three, silences all of it.</summary>
    private readonly record struct Family(double Share, List<Error> Errors);

    /// <summary>The kinds that may be named, with their cells.</summary>
    public List<Found> Find()
    {
        var families = Families().ToList();
        var isExact = families.Any(family => family.Errors.Any(error => Explains(error, 0)));
        var tolerance = isExact ? 0 : question.Allowed;
        return [.. families.SelectMany(family => Named(family, tolerance)).GroupBy(found => found.Kind).Select(Joined)];
    }

    private bool Explains(Error error, decimal tolerance) =>
        Math.Abs(error.Effect - question.Difference) <= (error.Kind == "pair" ? 0 : tolerance);

    private IEnumerable<Found> Named(Family family, decimal tolerance)
    {
        if (ChanceOf(family.Errors, tolerance) > 0.05) yield break;
        foreach (var kind in family.Errors.GroupBy(error => error.Kind))
        {
            var matches = kind.Where(error => Explains(error, tolerance)).DistinctBy(error => error.Cell).ToList();
            if (matches.Count is > 0 and <= MostNamed)
                yield return new(
                    kind.Key,
                    [.. matches.SelectMany(match => match.Other is { } other ? [match.Cell, other] : new[] { match.Cell })],
                    family.Share * matches.Count / kind.Count());
        }
    }

    private static Found Joined(IEnumerable<Found> sameKind) =>
        new(sameKind.First().Kind, [.. sameKind.SelectMany(found => found.Cells)], sameKind.Sum(found => found.Weight));

    // The share of all whole steps, of either sign and with as many digits as the difference, that would be explained.
    private double ChanceOf(List<Error> errors, decimal tolerance)
    {
        var steps = (long)Math.Abs(question.Difference / question.Step);
        var (least, most) = (1L, 9L);
        while (steps > most) (least, most) = (least * 10, most * 10 + 9);
        var explained = new HashSet<long>();
        foreach (var effect in errors.Select(error => error.Effect).Distinct())
            for (var step = Math.Ceiling((effect - tolerance) / question.Step); step <= (effect + tolerance) / question.Step; step++)
                if (Math.Abs(step) >= least && Math.Abs(step) <= most)
                    explained.Add((long)step);
        return explained.Count / (2.0 * (most - least + 1));
    }

    private IEnumerable<Family> Families()
    {
        var (stated, decimals) = (question.Stated, question.Step < 1 ? 1 : 0);
        var written = question.Terms.Where(term => term.Amount is not null).ToList();
        var given = written.Where(term => term.Value != 0).ToList();

        if (!question.IsAcross)
            yield return new(1,
            [
                .. given.Select(term => new Error("line-left-out", term.Cell, -term.Value)),
                .. given.Select(term => new Error("line-counted-twice", term.Cell, term.Value)),
            ]);
        yield return new(1,
        [
            .. given.Select(term => new Error("sign-turned", term.Cell, -2 * term.Value)),
            new("sign-turned", stated.Cell, 2 * stated.Value),
        ]);
        yield return new(1, [.. Mistyped("digits-swapped", Digit.Swapped, written), .. MistypedStated("digits-swapped", Digit.Swapped)]);
        yield return new(0.5, [.. Mistyped("digit-changed", Digit.Changed, written)]);
        yield return new(0.5, [.. MistypedStated("digit-changed", Digit.Changed)]);
        yield return new(1,
        [
            .. question.Terms.SelectMany(term => term.Beside.Where(beside => beside != 0 && beside != term.Value),
                (term, beside) => new Error("neighbour-column", term.Cell, beside - term.Value)),
            .. stated.Beside.Where(beside => beside != 0 && beside != stated.Value)
                .Select(beside => new Error("neighbour-column", stated.Cell, stated.Value - beside)),
        ]);
        yield return new(1,
        [
            .. given.Select(term => new Error("unit-slip", term.Cell, term.Value * 999)),
            .. given.Select(term => new Error("unit-slip", term.Cell, term.Value / 1_000 - term.Value)),
            new("unit-slip", stated.Cell, stated.Value * -999), new("unit-slip", stated.Cell, stated.Value - stated.Value / 1_000),
        ]);
        if (question.IsAcross) yield break;
        yield return new(1,
        [
            .. given.Where(term => term.IsIndented).Select(term => new Error("part-counted", term.Cell, -term.Value)),
            .. question.Uncounted.Where(part => part.Value != 0).Select(part => new Error("part-counted", part.Cell, part.Value)),
        ]);
        yield return new(1, [.. Pairs(given)]);

        IEnumerable<Error> Mistyped(string kind, Mistyping others, List<Figure> terms) =>
            terms.SelectMany(term => others(term.Value, decimals), (term, other) => new Error(kind, term.Cell, other - term.Value));

        IEnumerable<Error> MistypedStated(string kind, Mistyping others) =>
            others(stated.Value, decimals).Select(other => new Error(kind, stated.Cell, stated.Value - other));
    }

    // Only where exactly one pair of lines comes to an amount, signs aside.
    private static IEnumerable<Error> Pairs(List<Figure> given)
    {
        var pairs = new List<(string First, string Second, decimal Sum)>();
        for (var first = 0; first < given.Count; first++)
            for (var second = first + 1; second < given.Count; second++)
                pairs.Add((given[first].Cell, given[second].Cell, given[first].Value + given[second].Value));
        return pairs.GroupBy(pair => Math.Abs(pair.Sum)).Where(same => same.Count() == 1 && same.Key != 0).Select(same => same.Single())
            .SelectMany(pair => new Error[] { new("pair", pair.First, pair.Sum, pair.Second), new("pair", pair.First, -pair.Sum, pair.Second) });
    }
}
