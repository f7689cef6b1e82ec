using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds indicators with their outcomes and targets.</summary>
internal sealed class IndicatorBuilder(ReportContext context)
{
    public IndicatorRow Build(Indicator indicator)
    {
        var manifest = context.Plan.Manifest;
        var decimals = indicator.Outcomes.Concat(indicator.Targets).Select(value => value.Value?.Value.Decimals ?? 0).DefaultIfEmpty().Max();
        var (unit, better) = (UnitText(indicator.Unit), BetterText(indicator.Better));
        var trend = Trends.Of(indicator);
        var row = new IndicatorRow
        {
            Id = indicator.Id.Value,
            Anchor = context.Anchors.Place(indicator.Address),
            Name = indicator.Name.Value,
            ShortName = indicator.ShortName ?? indicator.Name.Value,
            Unit = indicator.Unit,
            UnitText = unit,
            Better = indicator.Better switch { Better.Higher => "higher", Better.Lower => "lower", _ => null },
            BetterText = better,
            Source = indicator.Source,
            Preliminary = indicator.Preliminary,
            Goals = context.GoalLinks(indicator.BelongsTo),
            Area = context.AreaLink(indicator.BelongsTo.Area?.Value),
            Office = context.OfficeLink(indicator.Office?.Value),
            Text = context.Prose.Read(indicator.Text, 6),
            Outcomes = [.. manifest.OutcomeYears.Years.Select(year => Cell(indicator.Outcomes, year, decimals))],
            Targets = [.. manifest.Years.Years.Select(year => Cell(indicator.Targets, year, decimals))],
            Trend = trend,
            TrendText = trend is null ? null : context.Words[$"trend{char.ToUpperInvariant(trend[0])}{trend[1..]}"],
            Mentions = context.Mentions.Of(indicator.Address),
            Sparkline = Sparklines.Draw(indicator, manifest.OutcomeYears),
        };
        return row with { Details = Details(row, row.Preliminary ? context.Words["preliminary"] : null) };
    }

    private YearCell Cell(ImmutableArray<YearValue> values, int year, int decimals)
    {
        var value = values.FirstOrDefault(one => one.Year.Value == year)?.Value?.Value;
        return value?.Number is { } number
            ? new(year, number, decimals, context.Words.Numbers.Rounded(number, decimals))
            : new(year, null, 0, value?.Words ?? "");
    }

    private string? UnitText(string unit) => unit switch
    {
        "%" => context.Words["percent"],
        "rank" => context.Words["rank"],
        "" or "text" => null,
        _ => unit,
    };

    private string? BetterText(Better? better) => better switch
    {
        Better.Higher => context.Words["higherIsBetter"],
        Better.Lower => context.Words["lowerIsBetter"],
        _ => null,
    };

    /// <summary>Unit, direction and source as sentences; null where there is nothing to say.</summary>
    public static string? Details(IndicatorRow row, string? preliminary)
    {
        var kind = (row.UnitText, row.BetterText) switch
        {
            ({ } unit, null) => Capital(unit),
            (null, { } better) => Capital(better),
            ({ } unit, { } better) => $"{Capital(unit)}, {better}",
            _ => null,
        };
        var sentences = new[] { kind, row.Source, preliminary }.OfType<string>().ToList();
        return sentences.Count == 0 ? null : string.Join(". ", sentences);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
