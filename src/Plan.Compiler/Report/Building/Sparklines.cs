using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Draws an indicator's course: years across at equal steps, its own values from bottom to top.</summary>
internal static class Sparklines
{
    private const decimal Margin = 4;
    private const decimal Top = 3;
    private const decimal Bottom = 15;
    private const int WidthOfOutcomes = 42;
    private const int WidthWithTargets = 54;

    /// <summary>Null where it has no figures.</summary>
    public static Sparkline? Draw(Indicator indicator, YearRange outcomeYears)
    {
        var outcomes = PointsOf(indicator.Outcomes);
        var targets = PointsOf(indicator.Targets);
        var all = outcomes.Concat(targets).ToList();
        if (all.Count == 0) return null;

        var firstYear = Math.Min(outcomeYears.First, all.Min(point => point.Year));
        var lastYear = Math.Max(outcomeYears.Last, all.Max(point => point.Year));
        var (low, high) = (all.Min(point => point.Value), all.Max(point => point.Value));
        var width = targets.IsEmpty ? WidthOfOutcomes : WidthWithTargets;

        Dot At((int Year, decimal Value) point) => new(
            Written(firstYear == lastYear ? Margin : Margin + ((point.Year - firstYear) * (width - 2 * Margin) / (lastYear - firstYear))),
            Written(low == high ? (Top + Bottom) / 2 : Bottom - ((Bottom - Top) * (point.Value - low) / (high - low))));

        var drawn = outcomes.Select(At).ToImmutableArray();
        var rings = targets.Select(At).ToImmutableArray();
        var latest = drawn.IsEmpty ? null : drawn[^1];
        return new(width, Line(drawn), latest is null ? Line(rings) : Line([latest, .. rings]), latest, rings);
    }

    private static string? Line(ImmutableArray<Dot> dots) => dots.Length < 2 ? null : string.Join(' ', dots.Select(dot => $"{dot.X},{dot.Y}"));

    private static ImmutableArray<(int Year, decimal Value)> PointsOf(ImmutableArray<YearValue> values) =>
    [
        .. values.Where(value => value.Value?.Value.Number is not null)
            .Select(value => (value.Year.Value, value.Value!.Value.Number!.Value)),
    ];

    private static string Written(decimal place) => Math.Round(place, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
