namespace Plan.Compiler.Checks.Causes;

/// <summary>A line whose amount is the difference: the stated total leaves it out, or counts it twice.</summary>
internal static class LineCounted
{
    public const string LeftOut = "line-left-out";
    public const string CountedTwice = "line-counted-twice";

    // To forget is commoner than to repeat, by so little that it only tells equals apart.
    private const decimal RepeatedToForgotten = 0.99m;

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        // The two are one kind: signs aside, both say that the amount is the difference.
        var errors = discrepancy.Terms.Where(term => term.Figure != 0)
            .SelectMany(
                term => new[] { -term.Contribution, term.Contribution }, (term, effect) => new PossibleError(term, term.Figure, effect));
        if (Explanation.Of(LeftOut, discrepancy, errors) is not { } either) yield break;
        var lines = discrepancy.Terms.Count(term => term.Figure != 0);
        if (OneWay(error => error.Effect != error.Suspect.Contribution) is { } leftOut) yield return leftOut;
        if (OneWay(error => error.Effect == error.Suspect.Contribution) is { } twice)
            yield return twice with { Kind = CountedTwice, Likelihood = twice.Likelihood * RepeatedToForgotten };

        Explanation? OneWay(Func<PossibleError, bool> isSo) => either.Errors.Where(isSo).ToList() is { Count: > 0 } same
            ? either with { Errors = [.. same], Likelihood = (decimal)same.Count / lines, IsMany = same.Count > Explanation.MostNamed }
            : null;
    }
}
