using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Draws a statement's entered lines as bars, largest first, with a tick for the year before.</summary>
internal sealed class ChartBuilder(ReportContext context)
{
    private const int LongestName = 30;

    /// <summary>Null where there is nothing to draw.</summary>
    public BarChart? Build(StatementFigures figures)
    {
        var statement = figures.Statement;
        var (shown, earlier) = ColumnsOf(statement);
        if (shown is null) return null;
        var lines = context.View.RowsOf(figures)
            .Where(row => row.Line is EnteredLine && !row.IsPart)
            .Select(row => (row.Line, Now: FigureOf(figures, row, shown), Before: FigureOf(figures, row, earlier)))
            .Where(line => line.Now is not null)
            .OrderByDescending(line => line.Now)
            .ToImmutableArray();
        if (lines.IsEmpty) return null;

        var words = context.Words;
        var decimals = shown.Decimals ?? statement.Decimals;
        var (column, line) = (words.ColumnLabel(shown), DocumentWords.InSentence(words["line"]));
        var range = Range(lines, statement, decimals);
        var values = lines.Select(one => (one.Now!.Value, one.Before)).ToImmutableArray();
        var wide = BarLayout.Wide.Place(values, TickName(earlier));
        var narrow = BarLayout.Narrow.Place(values, TickName(earlier));
        return new()
        {
            Anchor = context.Anchors.PlaceHeading($"chart-{statement.Id.Value}"),
            Caption = words.Fill("chartCaption", Fact.Text("column", column), Fact.Text("line", line)),
            Unit = statement.Unit.Label,
            Title = words.Fill("chartTitle", Fact.Text("column", DocumentWords.InSentence(column)), Fact.Text("line", line)),
            Summary = range,
            Description = Description(range, statement, earlier),
            Note = earlier is null || (IsNamed(wide) && IsNamed(narrow)) ? null : TickSentence(earlier),
            WideHeight = BarLayout.Wide.Height(lines.Length),
            NarrowHeight = BarLayout.Narrow.Height(lines.Length),
            WideZero = BarLayout.Wide.Zero(values),
            NarrowZero = BarLayout.Narrow.Zero(values),
            Bars =
            [
                .. lines.Select((one, index) => new Bar(
                    ShortNameOf(one.Line), one.Now!.Value, words.Numbers.Rounded(one.Now.Value, decimals), one.Before, wide[index], narrow[index])),
            ],
        };
    }

    private static bool IsNamed(ImmutableArray<BarPlace> bars) => bars.Any(bar => bar.TickName is not null);

    /// <summary>
    /// The plan year's budget and, for the ticks, the last budget of the year before; without the first, the last period and no ticks.
    /// </summary>
    private (PeriodColumn? Shown, PeriodColumn? Earlier) ColumnsOf(Statement statement)
    {
        var year = context.Plan.Manifest.Years.First;
        var periods = statement.Columns.OfType<PeriodColumn>().ToList();
        var budgets = periods.Where(column => column.Period.Kind == PeriodKind.Budget).ToList();
        return budgets.LastOrDefault(column => column.Period.Year == year) is { } now
            ? (now, budgets.LastOrDefault(column => column.Period.Year == year - 1))
            : (periods.LastOrDefault(), null);
    }

    private static decimal? FigureOf(StatementFigures figures, Row row, Column? column) =>
        column is null ? null : figures[row][figures.Statement.Columns.IndexOf(column)].Figure;

    private string Range(ImmutableArray<(Line Line, decimal? Now, decimal? Before)> lines, Statement statement, int decimals)
    {
        string Figure(decimal? value) => DocumentWords.WithUnit(context.Words.Numbers.Rounded(value!.Value, decimals), statement.Unit.Label);
        return context.Words.Fill(
            "chartRange",
            Fact.Text("largest", lines[0].Line.Label.Value), Fact.Text("most", Figure(lines[0].Now)),
            Fact.Text("smallest", lines[^1].Line.Label.Value), Fact.Text("least", Figure(lines[^1].Now)));
    }

    private string Description(string range, Statement statement, PeriodColumn? earlier)
    {
        var table = context.Words.Fill("chartTable", Fact.Text("table", statement.Title.Value));
        return string.Join(' ', new[] { range, earlier is null ? null : TickSentence(earlier), table }.OfType<string>());
    }

    private string TickSentence(PeriodColumn earlier) => context.Words.Fill("chartTick", Fact.Text("earlier", TickName(earlier)!));

    private string? TickName(PeriodColumn? earlier) => earlier is null ? null : DocumentWords.InSentence(context.Words.ColumnLabel(earlier));

    private static string ShortNameOf(Line line)
    {
        var name = line.ShortName ?? line.Label.Value;
        if (StringInfo.ParseCombiningCharacters(name) is var starts && starts.Length <= LongestName) return name;
        var cut = name[..starts[LongestName - 1]];
        var space = cut.LastIndexOf(' ');
        return $"{(space > LongestName / 2 ? cut[..space] : cut).TrimEnd()}…";
    }
}
