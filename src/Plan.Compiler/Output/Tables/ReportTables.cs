using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Tables;

/// <summary>The tables of a report: its organisation, goals, indicators and statements.</summary>
internal static class ReportTables
{
    /// <summary>Empty ones too.</summary>
    public static ImmutableArray<ReportTable> Of(ReportModel report)
    {
        var words = report.Labels.Words;
        return [Offices(report, words), Goals(report, words), Indicators(report, words), .. report.Statements.Select(StatementTables.Of)];
    }

    private static ReportTable Offices(ReportModel report, ImmutableSortedDictionary<string, string> words) => new(
        "offices", words["organisation"], null,
        [new("name", words["office"]), new("kind", words["bookKind"]), new("id", "id"), new("partOf", null)],
        [.. report.Offices.SelectMany(office => OfficeRows(office, 0, words))],
        []);

    private static IEnumerable<TableRow> OfficeRows(OfficeEntry office, int depth, ImmutableSortedDictionary<string, string> words)
    {
        yield return new(RowLook.Plain, depth, [office.Name, office.KindWord, office.Id, office.PartOf]);
        foreach (var unit in office.Units)
            yield return new(RowLook.Plain, depth + 1, [unit, words["unit"], null, office.Id]);
        foreach (var row in office.Offices.SelectMany(inner => OfficeRows(inner, depth + 1, words)))
            yield return row;
    }

    private static ReportTable Goals(ReportModel report, ImmutableSortedDictionary<string, string> words) => new(
        "goals", words["goals"], null,
        [
            new("name", words["goal"]), new("area", If(report.Goals.Any(goal => goal.Area is not null), words["area"])),
            new("office", If(report.Goals.Any(goal => goal.Office is not null), words["responsible"])),
            new("financing", If(report.Goals.Any(goal => goal.Financing?.InWords is not null), words["financing"])),
            new("id", null), new("areaId", null), new("officeId", null),
        ],
        [
            .. report.Goals.Select(goal => new TableRow(RowLook.Plain, 0,
                [goal.Name, goal.Area?.Text, goal.Office?.Text, goal.Financing?.InWords, goal.Id, IdOf(goal.Area), IdOf(goal.Office)])),
        ],
        []);

    private static ReportTable Indicators(ReportModel report, ImmutableSortedDictionary<string, string> words)
    {
        var hasTargets = report.Indicators.Any(indicator => indicator.Targets.Any(cell => cell.Text.Length > 0));
        var (outcomes, targets) = report.Indicators is [var first, ..] ? (first.Outcomes, first.Targets) : ([], []);
        return new(
            "indicators", words["indicators"], null,
            [
                new("name", words["indicator"]), new("unitText", words["bookUnit"]),
                .. outcomes.Select(cell => new TableColumn($"outcome-{cell.Year}", $"{words["outcome"]} {cell.Year}", IsNumber: true)),
                .. targets.Select(cell => new TableColumn($"target-{cell.Year}", If(hasTargets, $"{words["target"]} {cell.Year}"), IsNumber: true)),
                new("trendText", words["trend"]),
                new("unit", null), new("trend", null), new("better", null), new("preliminary", null), new("source", null),
                new("id", null), new("goals", null), new("area", null), new("office", null),
            ],
            [
                .. report.Indicators.Select(indicator => new TableRow(RowLook.Plain, 0,
                [
                    indicator.Name, ShortUnitOf(indicator),
                    .. indicator.Outcomes.Concat(indicator.Targets).Select(cell => new TableCell(cell.Text, cell.Value)),
                    indicator.TrendText,
                    indicator.Unit, indicator.Trend, indicator.Better, indicator.Preliminary ? "true" : "false", indicator.Source,
                    indicator.Id, string.Join(' ', indicator.Goals.Select(IdOf)), IdOf(indicator.Area), IdOf(indicator.Office),
                ])),
            ],
            []);
    }

    // A column in which nothing stands is for programs alone.
    private static string? If(bool isShown, string label) => isShown ? label : null;

    // A sign needs no word, and figures beside it little room.
    private static string? ShortUnitOf(IndicatorRow indicator) => indicator.Unit == "%" ? indicator.Unit : indicator.UnitText;

    // goal:oka-takten
    private static string? IdOf(Link? link) => link?.Address[(link.Address.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
