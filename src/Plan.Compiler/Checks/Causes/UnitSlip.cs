namespace Plan.Compiler.Checks.Causes;

/// <summary>One amount in another unit than it says: thousands among millions, or the other way.</summary>
internal static class UnitSlip
{
    public const string Kind = "unit-slip";

    private const decimal Factor = 1_000;

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        var written = discrepancy.MayStatedBeMisprinted ? discrepancy.MisprintedTerms.Append(discrepancy.Stated) : discrepancy.MisprintedTerms;
        var errors = written.Where(figure => figure.Figure != 0)
            .SelectMany(figure => new[] { figure.Figure * Factor, figure.Figure / Factor }, (figure, corrected) => (figure, corrected))
            .Select(error => (error.figure, error.corrected, Effect: discrepancy.EffectOf(error.figure, error.corrected)))
            .Where(error => error.Effect is not null)
            .Select(error => new PossibleError(error.figure, error.corrected, error.Effect!.Value));
        if (Explanation.Of(Kind, discrepancy, errors) is { } explanation) yield return explanation;
    }
}
