using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Makes of a report what a workbook shows of it: rows, and formulas that compute them anew.</summary>
internal static class BookBuilder
{
    /// <summary>The rules of comparisons and counts, which the control tells.</summary>
    private static readonly HashSet<string> s_compared = new(StringComparer.Ordinal)
    {
        "total-differs", "column-differs", "parts-exceed-line", "parts-differ", "rounding-difference",
        "shares-differ", "appropriation-overdrawn", "appropriation-exceeds-line", "frame-unexplained",
        "goal-without-measure", "goal-without-financing", "indicator-without-target",
    };

    /// <summary>A label that is missing is found.</summary>
    public static (BookModel Book, ImmutableArray<Finding> Findings) Build(ReportModel report)
    {
        var words = new DocumentWords(report.Labels, ImmutableDictionary<string, Model.OwnLabel>.Empty);
        var book = Build(report, words);
        return (book, words.Missing);
    }

    private static BookModel Build(ReportModel report, DocumentWords words)
    {
        var year = YearOf(report);
        var index = new StatementIndex(report.Statements);
        var money = new MoneyIndex(report.Appropriations, report.Frames);
        var compared = new ControlRows(index, money, words).Build(report);
        ImmutableArray<ControlRow> counted = [.. compared, .. new CountRows(report, words).Build(compared.Length + 1)];
        ImmutableArray<ControlRow> controls = [.. counted, .. DataProofs.Of(report.Statements, counted.Length + 1, words)];
        var statements = new StatementSheets(index, new ControlIndex(controls, words), words);
        var goals = new GoalRows(report, year);
        var counts = new ControlCounts(controls, words);
        var sheets = report.Statements.Select(statements.Build).ToImmutableArray();
        var sample = sheets.SelectMany(sheet => sheet.Rows).Where(row => row.Kind != "sum").SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Name is not null)?.Name;
        return new()
        {
            Sheets = [.. SheetsOf(report, words).Select(sheet => counts.Of(sheet.Id, sheet.Text))],
            Statements = sheets,
            Money = MoneyOf(report, index, money, words),
            Goals = goals.Build(),
            UnitOfDrawn = goals.UnitOfDrawn,
            Year = year,
            Measures = ItemRows.Of(report.Measures, "measure", report.Goals),
            Assignments = ItemRows.Of(report.Assignments, "assignment", report.Goals),
            Indicators = new IndicatorRows(report, words).Build(),
            Controls = controls,
            Verdicts = counts.ByVerdict(),
            Summary = counts.Summary(),
            ControlSummary = counts.ControlSummary(),
            Data = DataRows.Of(report.Statements, words),
            SampleName = sample is null ? null : DefinedNames.Of(sample),
            Findings = [.. report.Findings.Where(finding => !s_compared.Contains(finding.Rule))],
        };
    }

    // Years are told as 2025–2027, or as one year.
    private static int YearOf(ReportModel report) =>
        int.TryParse(report.Title.Years.AsSpan(0, Math.Min(4, report.Title.Years.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static IEnumerable<(string Id, string Text)> SheetsOf(ReportModel report, DocumentWords words)
    {
        foreach (var table in report.Statements)
            yield return ($"statement:{table.Id}", table.Title);
        if (!report.Appropriations.IsEmpty || !report.Frames.IsEmpty)
            yield return ("money", string.Join(", ", report.Appropriations.Select(table => table.Heading).Concat(report.Frames.Select(frame => frame.Title))));
        if (!report.Goals.IsEmpty || !report.Assignments.IsEmpty || !report.Measures.IsEmpty)
            yield return ("goals", words["bookGoalsText"]);
        if (!report.Indicators.IsEmpty)
            yield return ("indicators", words["bookIndicatorsText"]);
        yield return ("control", words["bookControlText"]);
        if (!report.Statements.IsEmpty)
            yield return ("data", words["bookDataText"]);
    }

    private static MoneySheet? MoneyOf(ReportModel report, StatementIndex index, MoneyIndex money, DocumentWords words)
    {
        if (money.Appropriations.IsEmpty && money.Frames.IsEmpty) return null;
        var goals = report.Goals.DistinctBy(goal => goal.Id).ToDictionary(goal => $"goal:{goal.Id}", goal => goal.Name, StringComparer.Ordinal);
        var (appropriations, frames) = (new AppropriationBlocks(goals, words), new FrameBlocks(index, words));
        return new(
            [.. Enumerable.Range(0, money.Columns).Select(MoneyIndex.Column)],
            [
                .. money.Appropriations.SelectMany((table, i) => appropriations.Of(table, beginsPage: i > 0)),
                .. money.Frames.SelectMany((frame, i) => frames.Of(frame, beginsPage: i > 0 || !money.Appropriations.IsEmpty)),
            ]);
    }
}
