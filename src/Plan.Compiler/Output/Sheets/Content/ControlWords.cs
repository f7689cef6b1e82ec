using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Says what a comparison holds against what, and what came of it.</summary>
internal sealed class ControlWords(StatementIndex index, MoneyIndex money, DocumentWords words)
{
    private const int FewTerms = 4;

    public string Verdict(string verdict) => words[verdict switch
    {
        "ok" => "bookOk",
        "within-rounding" => "bookWithinRounding",
        "error" => "bookDiffers",
        "warning" => "bookWarning",
        "info" => "bookInfo",
        _ => "bookOff",
    }];

    public string State(string state) => state switch
    {
        "accepted" => words["bookAccepted"],
        "accepted-other" => words["bookAcceptedOther"],
        "open" => words["bookOpen"],
        _ => "",
    };

    public string? PeriodOf(ComparisonEntry comparison) => comparison.Kind switch
    {
        "shares" or "draws" or "carrying-line" => ColumnHeaders.Of(money.Appropriation(comparison.Appropriation)!.Columns.First(column => column.Id == comparison.Period), words),
        "frame" => money.Frame(comparison.Frame)!.Steps.LastOrDefault(step => step.Kind == "to")?.Label,
        _ => ColumnHeaders.Of(index.Column(comparison.Statement!, comparison.Column!)!, words),
    };

    public string WhatOf(ComparisonEntry comparison) => comparison.Kind switch
    {
        "down" => words.Fill("bookCheckDown", Label(comparison), Fact.Text("terms", LinesOf(comparison))),
        "across" => words.Fill("bookCheckAcross", Label(comparison), Fact.Text("terms", ColumnsOf(comparison))),
        "parts-limit" => words.Fill("bookCheckPartsLimit", Label(comparison)),
        "all-parts" => words.Fill("bookCheckAllParts", Label(comparison)),
        "shares" => words.Fill("bookCheckShares", Name(comparison)),
        "draws" => words.Fill("bookCheckDraws", Name(comparison)),
        "carrying-line" => words.Fill("bookCheckCarryingLine", Name(comparison), Label(comparison)),
        _ => words.Fill("bookCheckFrame", Fact.Text("name", money.Frame(comparison.Frame)!.Title)),
    };

    private Fact Label(ComparisonEntry comparison) => Fact.Text("label", index.Row(comparison.Statement!, comparison.Line!)!.Label);

    private Fact Name(ComparisonEntry comparison)
    {
        var table = money.Appropriation(comparison.Appropriation)!;
        return Fact.Text("name", table.Shares.FirstOrDefault(share => share.Id == comparison.Share)?.Name ?? table.Name);
    }

    private string LinesOf(ComparisonEntry comparison)
    {
        var row = index.Row(comparison.Statement!, comparison.Line!)!;
        return row.Counts.Length > FewTerms || row.Counts.Any(term => index.Row(term.Statement ?? comparison.Statement!, term.Id) is null)
            ? words["bookTheLines"]
            : Terms(row.Counts.Select(term => (term.Sign, index.Row(term.Statement ?? comparison.Statement!, term.Id)!.Label)));
    }

    private string ColumnsOf(ComparisonEntry comparison)
    {
        var column = index.Column(comparison.Statement!, comparison.Column!)!;
        var terms = column.Terms.Select(term => (term.Sign, index.Column(comparison.Statement!, term.Id) is { } own ? ColumnHeaders.Of(own, words) : term.Id)).ToList();
        return column.Kind == FigureFormulas.ChangeColumn && terms is [var first, var second]
            ? words.Fill("bookChangeFrom", Fact.Text("first", first.Item2), Fact.Text("second", second.Item2))
            : Terms(terms);
    }

    private string Terms(IEnumerable<(int Sign, string Label)> terms) =>
        string.Concat(terms.Select((term, i) => $"{(term.Sign < 0 ? words["bookMinus"] : i > 0 ? words["bookPlus"] : "")}{(i > 0 || term.Sign < 0 ? " " : "")}{term.Label} ")).TrimEnd();
}
