using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Builds what the sheet says of an appropriation: its shares, and what goals draw.</summary>
/// <param name="goals">By address, as they are called in full.</param>
internal sealed class AppropriationBlocks(IReadOnlyDictionary<string, string> goals, DocumentWords words)
{
    public IEnumerable<MoneyBlock> Of(AppropriationTable table, bool beginsPage)
    {
        ImmutableArray<string> headers = [.. table.Columns.Select(column => ColumnHeaders.OnTwoLines(ColumnHeaders.Of(column, words)))];
        var heading = words.Fill("bookInUnit", Fact.Text("name", table.Heading), Fact.Text("unit", table.Unit));
        yield return new(beginsPage, heading, words["purpose"], words["carriedBy"], headers, [.. SharesOf(table)]);
        var draws = MoneyIndex.DrawsOn(table);
        if (!draws.IsEmpty)
            yield return new(false, words.Fill("bookDrawsOn", Fact.Text("name", table.Heading)), words["goal"], words["purpose"], headers, [.. DrawsOf(table, draws)]);
    }

    private IEnumerable<MoneyRow> SharesOf(AppropriationTable table)
    {
        foreach (var share in table.Shares)
            yield return new()
            {
                Id = MoneyIndex.Share(table.Id, share.Id!),
                Kind = "line",
                Label = share.Name,
                Address = MoneyIndex.Share(table.Id, share.Id!),
                Cells = Entered(share),
            };
        if (!table.Shares.IsEmpty)
            yield return new() { Id = MoneyIndex.Divided(table.Id), Kind = "total", Label = words["bookDivided"], Cells = DividedOf(table) };
        yield return new()
        {
            Id = MoneyIndex.Whole(table.Id),
            Kind = "figure",
            Label = table.WholeText,
            Note = table.Line?.Text,
            Address = MoneyIndex.Whole(table.Id),
            IsLast = table.Shares.IsEmpty,
            Cells = Entered(table.Total),
        };
        if (!table.Shares.IsEmpty)
            yield return new() { Kind = "rest", Label = words["bookLeftToDivide"], IsLast = true, Cells = RestOf(table) };
    }

    private static ImmutableArray<SheetCell> Entered(ShareRow share) =>
    [
        .. share.Cells.Select((cell, i) => new SheetCell
        {
            Column = MoneyIndex.Column(i),
            Kind = cell.Value is null ? "empty" : "entered",
            Number = cell.Value,
            Format = NumberFormats.Amount(cell.Decimals),
            Name = cell.Address,
        }),
    ];

    private static decimal? DividedIn(AppropriationTable table, int column)
    {
        var given = table.Shares.Select(share => share.Cells[column].Value).OfType<decimal>().ToList();
        return given.Count == 0 ? null : given.Sum();
    }

    private static ImmutableArray<SheetCell> DividedOf(AppropriationTable table) =>
    [
        .. table.Columns.Select((column, i) => new SheetCell
        {
            Column = MoneyIndex.Column(i),
            Kind = "computed",
            Formula = Summands.Formula(
                [.. table.Shares.Select(share => new Summand(RowNames.Cell(MoneyIndex.Share(table.Id, share.Id!), MoneyIndex.Column(i)), 1, 1, share.Cells[i].Value is not null))],
                DividedIn(table, i) is not null),
            Number = DividedIn(table, i),
            Format = NumberFormats.Amount(column.Decimals),
        }),
    ];

    private static ImmutableArray<SheetCell> RestOf(AppropriationTable table) =>
    [
        .. table.Columns.Select((column, i) =>
        {
            var (whole, divided) = (RowNames.Cell(MoneyIndex.Whole(table.Id), MoneyIndex.Column(i)), RowNames.Cell(MoneyIndex.Divided(table.Id), MoneyIndex.Column(i)));
            return table.Total.Cells[i].Value is not { } amount
                ? new SheetCell { Column = MoneyIndex.Column(i), Kind = "empty" }
                : new SheetCell
                {
                    Column = MoneyIndex.Column(i),
                    Kind = "computed",
                    Formula = DividedIn(table, i) is null ? $"{{{whole}}}-SUM({{{divided}}})" : $"{{{whole}}}-{{{divided}}}",
                    Number = amount - (DividedIn(table, i) ?? 0),
                    Format = NumberFormats.Amount(column.Decimals),
                };
        }),
    ];

    private IEnumerable<MoneyRow> DrawsOf(AppropriationTable table, ImmutableArray<(ShareRow Share, Draw Draw)> draws)
    {
        var decimals = draws.Select(draw => NumberStyle.DecimalsOf(draw.Draw.Value ?? 0)).Max();
        foreach (var (i, (share, draw)) in draws.Index())
            yield return new()
            {
                Id = MoneyIndex.Draw(table.Id, i),
                Kind = "line",
                Label = goals.GetValueOrDefault(draw.Goal.Address, draw.Goal.Text),
                Note = NoteOf(table, share, draw),
                Address = draw.Goal.Address,
                Cells = MoneyIndex.Column(table, draw.Column) is { } column
                    ? [new() { Column = column, Kind = "entered", Number = draw.Value, Format = NumberFormats.Amount(decimals) }]
                    : [],
            };
        yield return new()
        {
            Kind = "total",
            Label = words["total"],
            IsLast = true,
            Cells =
            [
                .. table.Columns.Select((column, i) =>
                {
                    var terms = draws.Index().Where(draw => draw.Item.Draw.Column == column.Id).Select(draw =>
                        new Summand(RowNames.Cell(MoneyIndex.Draw(table.Id, draw.Index), MoneyIndex.Column(i)), 1, 1, draw.Item.Draw.Value is not null)).ToImmutableArray();
                    return terms.IsEmpty
                        ? new SheetCell { Column = MoneyIndex.Column(i), Kind = "empty" }
                        : new SheetCell
                        {
                            Column = MoneyIndex.Column(i),
                            Kind = "computed",
                            Formula = Summands.Formula(terms, hasFigure: true),
                            Number = draws.Where(draw => draw.Draw.Column == column.Id).Sum(draw => draw.Draw.Value ?? 0),
                            Format = NumberFormats.Amount(decimals),
                        };
                }),
            ],
        };
    }

    // What is drawn in a period that the appropriation doesn't show has no column to stand in.
    private static string NoteOf(AppropriationTable table, ShareRow share, Draw draw)
    {
        var purpose = share.Id is null ? table.WholeText : share.Name;
        return draw.AmountText is null || MoneyIndex.Column(table, draw.Column) is not null ? purpose : $"{purpose}, {draw.Period} {draw.AmountText}";
    }
}
