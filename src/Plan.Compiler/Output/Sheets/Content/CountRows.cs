using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The control's rows that are no comparison of two sums: moves that come to nothing, and goals and indicators that lack something.</summary>
internal sealed class CountRows(ReportModel report, DocumentWords words)
{
    private readonly ControlWords _words = new(new(report.Statements), new(report.Appropriations, report.Frames), words);

    /// <param name="number">Of the first row.</param>
    public IEnumerable<ControlRow> Build(int number)
    {
        foreach (var frame in report.Frames.Where(frame => !frame.Moves.IsEmpty))
        {
            var net = RowNames.Cell(MoneyIndex.FrameNet(frame.Id), MoneyIndex.Column(0));
            yield return Row(number++, "money", net, words.Fill("bookCheckMoves", Fact.Text("name", frame.Title)), 0, $"{{{net}}}", "error", 0) with
            {
                Address = $"frame:{frame.Id}",
            };
        }
        foreach (var count in report.Counts)
            if (RowOf(count, number) is { } row)
            {
                number++;
                yield return row;
            }
    }

    private ControlRow? RowOf(RuleCount count, int number)
    {
        var (table, column, label, isShown) = count.Rule switch
        {
            "goal-without-measure" => ("bookTableGoals", "measured", "bookCheckMeasured", !report.Goals.IsEmpty),
            "goal-without-financing" => ("bookTableGoals", "financing", "bookCheckFinanced", !report.Goals.IsEmpty),
            _ => ("bookTableIndicators", "given", "bookCheckTarget", !report.Indicators.IsEmpty),
        };
        if (!isShown) return null;
        var cells = $"{words[table]}@{column}";
        var formula = column == "financing" ? $"COUNTBLANK({{{cells}}})" : $"COUNTIF({{{cells}}},{ControlIndex.Quote(words["bookMissing"])})";
        return Row(number, table == "bookTableGoals" ? "goals" : "indicators", cells, words[label], count.Count, formula, count.Severity, count.Accepted) with
        {
            Rule = count.Rule,
        };
    }

    private ControlRow Row(int number, string sheet, string link, string what, int count, string formula, string severity, int accepted)
    {
        var verdict = count == 0 ? "ok" : severity;
        var state = verdict == "ok" ? "none" : accepted == count ? "accepted" : verdict is not ("error" or "warning") ? "none" : accepted > 0 ? "accepted-other" : "open";
        return new()
        {
            Number = number,
            Sheet = sheet,
            Link = link,
            What = what,
            Stated = new(count, formula),
            IsAtMost = true,
            Computed = new(0, null),
            Difference = count,
            Allowed = new(0, null),
            Unreported = new(0, null),
            Verdict = verdict,
            VerdictText = _words.Verdict(verdict),
            Accepted = accepted == 0 ? null : accepted,
            State = state,
            StateText = _words.State(state),
            Otherwise = _words.Verdict(severity),
            Address = $"plan:{report.Id}",
            Format = NumberFormats.Amount(0),
            ChangeFormat = NumberFormats.Change(0),
        };
    }
}
