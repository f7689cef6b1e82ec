using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds tables of indicators.</summary>
internal sealed class IndicatorBuilder(ReportContext context)
{
    /// <param name="indicators">In the order shown.</param>
    /// <param name="of">The name of what they are of, and the table's place; null where they are the plan's.</param>
    public IndicatorTable? Table(IEnumerable<Indicator> indicators, string? of, string anchor)
    {
        var rows = Rows(indicators);
        if (rows.IsEmpty) return null;
        var manifest = context.Plan.Manifest;
        var outcomes = DocumentWords.Years(manifest.OutcomeYears);
        var targets = DocumentWords.Years(manifest.Years);
        var hasTargets = rows.Any(row => row.Targets.Any(cell => cell.Text.Length > 0));
        return new()
        {
            Anchor = context.Anchors.PlaceHeading(anchor),
            Title = context.Words["indicators"],
            Of = of is null ? null : context.Words.Fill("indicatorsOf", Fact.Text("name", of)),
            Years = hasTargets
                ? context.Words.Fill("outcomesAndTargetsIn", Fact.Text("years", outcomes), Fact.Text("targets", targets))
                : context.Words.Fill("outcomesIn", Fact.Text("years", outcomes)),
            OutcomeYears = [.. manifest.OutcomeYears.Years.Select(DocumentWords.Number)],
            TargetYears = hasTargets ? [.. manifest.Years.Years.Select(DocumentWords.Number)] : [],
            Rows = rows,
            Note = NoteOf(rows, hasTargets, targets),
        };
    }

    public ImmutableArray<IndicatorRow> Rows(IEnumerable<Indicator> indicators)
    {
        var given = indicators.ToImmutableArray();
        // What is so of all is said once, below the table.
        var allPreliminary = given.Length > 1 && given.All(indicator => indicator.Preliminary);
        return [.. given.Select(indicator => Row(indicator, allPreliminary))];
    }

    private IndicatorRow Row(Indicator indicator, bool allPreliminary)
    {
        var manifest = context.Plan.Manifest;
        var decimals = indicator.Outcomes.Concat(indicator.Targets).Select(value => value.Value?.Value.Decimals ?? 0).DefaultIfEmpty().Max();
        var (unit, better) = (UnitText(indicator.Unit), BetterText(indicator.Better));
        var trend = Trends.Of(indicator);
        return new()
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
            Details = Details(unit, better, indicator.Source, indicator.Preliminary && !allPreliminary),
            Goals = context.GoalLinks(indicator.BelongsTo),
            Area = context.AreaLink(indicator.BelongsTo.Area?.Value),
            Office = context.OfficeLink(indicator.Office?.Value),
            Text = context.Prose.Read(indicator.Text, 6),
            Outcomes = [.. manifest.OutcomeYears.Years.Select(year => Cell(indicator.Outcomes, year, decimals))],
            Targets = [.. manifest.Years.Years.Select(year => Cell(indicator.Targets, year, decimals))],
            Trend = trend,
            TrendText = trend is null ? null : context.Words[$"trend{char.ToUpperInvariant(trend[0])}{trend[1..]}"],
            Sparkline = Sparklines.Draw(indicator, manifest.OutcomeYears),
        };
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

    private string? Details(string? unit, string? better, string? source, bool preliminary)
    {
        var kind = (unit, better) switch
        {
            ({ } only, null) => only,
            (null, { } only) => Capital(only),
            ({ } first, { } second) => $"{first}, {second}",
            _ => null,
        };
        var sentences = new[] { kind, source, preliminary ? context.Words["preliminary"] : null }.OfType<string>().ToList();
        return sentences.Count == 0 ? null : string.Join(". ", sentences);
    }

    private string? NoteOf(ImmutableArray<IndicatorRow> rows, bool hasTargets, string targets)
    {
        var sentences = new List<string>();
        if (rows.Length > 1 && rows.All(row => row.Preliminary))
            sentences.Add(context.Words["allArePreliminary"]);
        if (!hasTargets) sentences.Add(context.Words.Fill("targetsNotGiven", Fact.Text("years", targets)));
        return sentences.Count == 0 ? null : string.Join(" ", sentences);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
