namespace Plan.Compiler.Checks.Causes;

/// <summary>One digit changed in a line or, counted apart, in the stated figure.</summary>
internal static class DigitChanged
{
    public const string Kind = "digit-changed";

    /// <summary>The lines and the stated figure apart: many lines, as a rule, could be the one.</summary>
    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        if (Among(discrepancy, discrepancy.MisprintedTerms) is { } lines) yield return lines;
        if (discrepancy.MayStatedBeMisprinted && Among(discrepancy, [discrepancy.Stated]) is { } stated) yield return stated;
    }

    // In the stated figure as often as in all the others together.
    private static Explanation? Among(Discrepancy discrepancy, IEnumerable<Suspect> figures)
    {
        var possible = new Lazy<int>(() => figures.Sum(figure => figure.Digits().ChangedCount));
        return Explanation.Of(Kind, discrepancy, figures.SelectMany(figure => Of(discrepancy, figure)), _ => 0.5m / possible.Value);
    }

    private static IEnumerable<PossibleError> Of(Discrepancy discrepancy, Suspect figure)
    {
        var digits = figure.Digits();
        var (place, end) = discrepancy.PlacesToLookAt(figure, digits, 1, 9);
        for (; place < end; place++)
            foreach (var changed in digits.Changed(place))
                if (figure.FromWritten(changed) is var corrected && discrepancy.EffectOf(figure, corrected) is { } effect)
                    yield return new(figure, corrected, effect);
    }
}
