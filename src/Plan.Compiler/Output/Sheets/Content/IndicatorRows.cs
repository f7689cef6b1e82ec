using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>An indicator as a row of the workbook.</summary>
internal sealed record IndicatorSheetRow : IReportPart
{
    public string? Area { get; init; }

    /// <summary>The goals' names, a line each; null where it is of a whole area, or of nothing.</summary>
    public string? Goals { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    /// <summary><c>higher</c>, <c>lower</c> or null.</summary>
    public string? Better { get; init; }

    public ImmutableArray<YearCell> Outcomes { get; init; } = [];

    public ImmutableArray<YearCell> Targets { get; init; } = [];

    /// <summary>The latest outcome minus the one of the year before; null where there is no such pair.</summary>
    public decimal? Change { get; init; }

    /// <summary>Null where it can't be written.</summary>
    public string? ChangeFormula { get; init; }

    /// <summary><c>better</c>, <c>worse</c>, <c>unchanged</c>, <c>higher</c>, <c>lower</c>, or <c>none</c>.</summary>
    public required string Direction { get; init; }

    public bool HasTarget { get; init; }

    public required string Format { get; init; }

    public required string ChangeFormat { get; init; }

    /// <summary>Its address, and what it belongs to between semicolons, for formulas to find.</summary>
    public required string Address { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("area", Area);
        fields.Text("goals", Goals);
        fields.Text("name", Name);
        fields.Text("unit", Unit);
        fields.Text("better", Better);
        fields.Parts("outcomes", Outcomes);
        fields.Parts("targets", Targets);
        fields.Amount("change", Change);
        fields.Text("changeFormula", ChangeFormula);
        fields.Text("direction", Direction);
        fields.Flag("hasTarget", HasTarget);
        fields.Text("format", Format);
        fields.Text("changeFormat", ChangeFormat);
        fields.Text("address", Address);
    }
}

/// <summary>Builds the rows of indicators.</summary>
internal sealed class IndicatorRows(ReportModel report, DocumentWords words)
{
    // A formula can't nest deeper, and nobody follows so many years.
    private const int MostYears = 40;

    private readonly Dictionary<string, GoalEntry> _goals =
        report.Goals.DistinctBy(goal => goal.Id).ToDictionary(goal => $"goal:{goal.Id}", StringComparer.Ordinal);

    public ImmutableArray<IndicatorSheetRow> Build() => [.. report.Indicators.Select(Row)];

    /// <summary>The column of a year's outcome.</summary>
    public static string Outcome(int year) => string.Create(CultureInfo.InvariantCulture, $"outcome-{year}");

    private IndicatorSheetRow Row(IndicatorRow indicator)
    {
        var decimals = indicator.Outcomes.Concat(indicator.Targets).Select(cell => cell.Decimals).Append(0).Max();
        var change = ChangeOf(indicator);
        var goals = indicator.Goals.Select(goal => _goals.GetValueOrDefault(goal.Address)).ToList();
        return new()
        {
            Area = indicator.Area?.Text ?? goals.Select(goal => goal?.Area?.Text).FirstOrDefault(area => area is not null),
            Goals = indicator.Goals.IsEmpty ? null : string.Join('\n', indicator.Goals.Select(goal => _goals.GetValueOrDefault(goal.Address)?.Name ?? goal.Text)),
            Name = indicator.Preliminary ? $"{indicator.Name} ({DocumentWords.InSentence(words["preliminary"])})" : indicator.Name,
            Unit = indicator.Unit == "rank" ? DocumentWords.InSentence(words["rank"]) : indicator.Unit,
            Better = indicator.Better,
            Outcomes = indicator.Outcomes,
            Targets = indicator.Targets,
            Change = change,
            ChangeFormula = ChangeFormula([.. indicator.Outcomes.Select(cell => cell.Year)]),
            Direction = DirectionOf(change, indicator.Better),
            HasTarget = indicator.Targets.Any(cell => cell.Text.Length > 0),
            Format = NumberFormats.Amount(decimals),
            ChangeFormat = NumberFormats.Change(decimals),
            Address = KeyOf(indicator),
        };
    }

    private static string KeyOf(IndicatorRow indicator)
    {
        var of = indicator.Goals.Select(goal => goal.Address).Concat(indicator.Area is { } area ? [area.Address] : []).ToList();
        return of.Count == 0 ? $"indicator:{indicator.Id}" : $"indicator:{indicator.Id} ;{string.Join(';', of)};";
    }

    private static decimal? ChangeOf(IndicatorRow indicator)
    {
        for (var i = indicator.Outcomes.Length - 1; i > 0; i--)
            if (indicator.Outcomes[i].Value is { } later && indicator.Outcomes[i - 1].Value is { } earlier)
                return later - earlier;
        return null;
    }

    private static string DirectionOf(decimal? change, string? better) => change switch
    {
        null => "none",
        0 => "unchanged",
        _ when better is null => change > 0 ? "higher" : "lower",
        _ => change > 0 == (better == "higher") ? "better" : "worse",
    };

    // The latest two years in a row that both have an outcome.
    private static string? ChangeFormula(ImmutableArray<int> years)
    {
        if (years.Length is < 2 or > MostYears) return null;
        var formula = "\"\"";
        for (var i = 1; i < years.Length; i++)
        {
            var (earlier, later) = ($"@{Outcome(years[i - 1])}", $"@{Outcome(years[i])}");
            formula = $"IF(COUNT({{{earlier} {later}}})=2,ROUND({{{later}}}-{{{earlier}}},6),{formula})";
        }
        return formula;
    }
}
