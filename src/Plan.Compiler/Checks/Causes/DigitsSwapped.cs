namespace Plan.Compiler.Checks.Causes;

/// <summary>Two neighbouring digits swapped in a line or in the stated figure.</summary>
internal static class DigitsSwapped
{
    public const string Kind = "digits-swapped";

    // What a swap of two digits can come to in the worth of the right one: 9 times their difference.
    private const int LeastFactor = 9;
    private const int MostFactor = 81;

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        var terms = discrepancy.MisprintedTerms;
        var figures = discrepancy.MayStatedBeMisprinted ? terms.Append(discrepancy.Stated) : terms;
        var errors = figures.SelectMany(figure => Of(discrepancy, figure));
        // In the stated figure as often as in all the others together.
        var possible = new Lazy<int>(() => terms.Sum(term => term.Digits().SwappedCount));
        if (Explanation.Of(Kind, discrepancy, errors, Likelihood) is { } explanation) yield return explanation;

        decimal Likelihood(PossibleError error) => 0.5m / (error.Suspect.IsStated ? error.Suspect.Digits().SwappedCount : possible.Value);
    }

    private static IEnumerable<PossibleError> Of(Discrepancy discrepancy, Suspect figure)
    {
        var digits = figure.Digits();
        var (place, end) = discrepancy.PlacesToLookAt(figure, digits, LeastFactor, MostFactor);
        for (; place < end; place++)
            if (digits.Swapped(place) is { } swapped && figure.FromWritten(swapped) is var corrected
                && discrepancy.EffectOf(figure, corrected) is { } effect)
                yield return new(figure, corrected, effect);
    }
}
