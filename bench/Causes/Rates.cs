using System.Globalization;

namespace Plan.Bench.Causes;

/// <summary>How often a kind is recognised, and how often it could be at the best; in per cent.</summary>
internal sealed record Rates(string Kind, int Cases, double CanBeNamed, double Ceiling, double First, double AmongThree)
{
    public const string Header = """
        | kind | can be named | ceiling | first | among three |
        | --- | ---: | ---: | ---: | ---: |
        """;

    /// <summary>Plants the same errors for the same seed.</summary>
    public static Rates Of(string kind, Func<Sheet, Random, Planted?> plant, Population population, int cases, int seed)
    {
        var random = new Random(seed);
        var outcomes = new List<Outcome>();
        while (outcomes.Count < cases)
            if (plant(population.Draw(random), random) is { IsSeen: true } planted)
                outcomes.Add(Trial.Of(planted));
        return new(
            kind, cases, Share(outcome => outcome.CanBeNamed ? 1 : 0), Share(outcome => outcome.Ceiling),
            Share(outcome => outcome.IsFirst ? 1 : 0), Share(outcome => outcome.IsAmongThree ? 1 : 0));

        double Share(Func<Outcome, double> of) => 100 * outcomes.Sum(of) / cases;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Kind} | {CanBeNamed:0.0} | {Ceiling:0.0} | {First:0.0} | {AmongThree:0.0} |");
}
