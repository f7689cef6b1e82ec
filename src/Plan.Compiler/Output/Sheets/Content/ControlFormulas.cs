using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Where the figures of a comparison stand in the workbook, and what they are computed from.</summary>
internal sealed class ControlFormulas(StatementIndex index, MoneyIndex money)
{
    private readonly FigureFormulas _figures = new(index);

    /// <summary>Whether everything that it compares stands in this workbook.</summary>
    public bool IsShown(ComparisonEntry comparison) => comparison.Kind switch
    {
        "shares" or "draws" => money.Appropriation(comparison.Appropriation) is { } table && MoneyIndex.Column(table, comparison.Period) is not null,
        "carrying-line" => money.Appropriation(comparison.Appropriation) is not null && CellOf(comparison) is not null,
        "frame" => money.Frame(comparison.Frame) is not null,
        _ => CellOf(comparison) is not null,
    };

    /// <summary>The sheet that it is about.</summary>
    public static string SheetOf(ComparisonEntry comparison) =>
        comparison.Appropriation is null && comparison.Frame is null ? $"statement:{comparison.Statement}" : "money";

    /// <summary>The cell that it is about.</summary>
    public string LinkOf(ComparisonEntry comparison) => comparison.Kind switch
    {
        "shares" or "carrying-line" => WholeCell(comparison),
        "draws" => HeldCell(comparison),
        "frame" => RowNames.Cell(MoneyIndex.FrameAfter(comparison.Frame!), MoneyIndex.Column(0)),
        _ => FigureCell(comparison),
    };

    /// <summary>The formulas of the first figure and of what it is held against; null for a figure that stands nowhere else.</summary>
    public (string? Stated, string? Computed) Of(ComparisonEntry comparison) => comparison.Kind switch
    {
        "down" => (StatedOf(comparison), DownOf(comparison)),
        "across" => (StatedOf(comparison), AcrossOf(comparison)),
        "parts-limit" => (PartsOf(comparison), Reference(FigureCell(comparison))),
        "all-parts" => (Reference(FigureCell(comparison)), PartsOf(comparison)),
        "shares" => (Reference(WholeCell(comparison)), Reference(RowNames.Cell(MoneyIndex.Divided(comparison.Appropriation!), PeriodColumn(comparison)))),
        "carrying-line" => (Reference(WholeCell(comparison)), CarryingLineOf(comparison)),
        "draws" => (DrawsOf(comparison), Reference(HeldCell(comparison))),
        _ => (Reference(LinkOf(comparison)), Reference(RowNames.Cell(MoneyIndex.FrameExplained(comparison.Frame!), MoneyIndex.Column(0)))),
    };

    /// <summary>What rounding allows, by the figures that there are; null where it is an amount.</summary>
    public string? AllowedOf(ComparisonEntry comparison) =>
        ChangeOf(comparison) is { } change ? change.Allowed(comparison.Unreported) : ReachOf(comparison.Rounded);

    /// <summary>
    /// How far apart figures may be without a word, where that follows from other figures: what overdraws a share is said of the share,
    /// not of the whole too. Null where it is an amount.
    /// </summary>
    public string? UnreportedOf(ComparisonEntry comparison)
    {
        if (comparison is not { Kind: "draws", Share: null }) return null;
        var shares = money.Appropriation(comparison.Appropriation)!.Shares
            .Where(share => share.Cells.Any(cell => cell.Value is not null && cell.Address.EndsWith($"/{comparison.Period}", StringComparison.Ordinal)))
            .Select(share => comparison with { Share = share.Id })
            .Where(share => DrawnCells(share).Count > 0)
            .Select(share => $"MAX(0,ABS({DrawsOf(share)})-ABS({Reference(HeldCell(share))}))").ToList();
        return shares.Count == 0 ? null : string.Join('+', shares);
    }

    private string? ReachOf(ImmutableArray<RoundedFigures> figures)
    {
        if (figures.IsEmpty || figures.Any(rounded => rounded.Cells.Any(cell => index.Cell(cell.Statement, cell.Line, cell.Column) is null))) return null;
        return string.Join('+', figures.Select(rounded =>
            string.Create(CultureInfo.InvariantCulture, $"{rounded.Half:0.############}*COUNT({{{string.Join(' ', rounded.Cells.Select(ReferenceTo))}}})")));
    }

    private ChangeFormulas? ChangeOf(ComparisonEntry comparison)
    {
        if (ReachOf(comparison.Rounded) is not { } first || ReachOf(comparison.RoundedSecond) is not { } second) return null;
        var column = index.Column(comparison.Statement!, comparison.Column!)!;
        return column is { Kind: FigureFormulas.ChangeColumn, Terms: [var from, var to] }
            ? new(CellIn(from.Id), CellIn(to.Id), first, second)
            : null;

        string CellIn(string id) => RowNames.Cell(RowNames.Line(comparison.Statement!, comparison.Line!), id);
    }

    private static string Reference(string cell) => $"{{{cell}}}";

    private static string ReferenceTo(CellPlace cell) => RowNames.Cell(RowNames.Line(cell.Statement, cell.Line), cell.Column);

    private StatementCell? CellOf(ComparisonEntry comparison) =>
        comparison is { Statement: { } statement, Line: { } line, Column: { } column } ? index.Cell(statement, line, column) : null;

    private static string FigureCell(ComparisonEntry comparison) =>
        RowNames.Cell(RowNames.Line(comparison.Statement!, comparison.Line!), comparison.Column!);

    // In a computed column the cell may hold a formula; then the stated figure stands here alone.
    private string? StatedOf(ComparisonEntry comparison)
    {
        return ShowsFormula(comparison) ? null : Reference(FigureCell(comparison));
    }

    private bool ShowsFormula(ComparisonEntry comparison) => StatedFigures.ShowsFormula(
        index.Table(comparison.Statement!)!, index.Row(comparison.Statement!, comparison.Line!)!, CellOf(comparison)!,
        index.Column(comparison.Statement!, comparison.Column!)!);

    private string? DownOf(ComparisonEntry comparison)
    {
        var (table, row) = (index.Table(comparison.Statement!)!, index.Row(comparison.Statement!, comparison.Line!)!);
        var column = index.Column(comparison.Statement!, comparison.Column!)!;
        return FigureFormulas.IsComputed(column) || !StatedFigures.HasRowsOfItsOwn(table, row)
            ? _figures.Down(table, row, column, comparison.Computed)
            : Reference(RowNames.Cell(RowNames.Sum(table.Id, row.Id!), column.Id));
    }

    private string? AcrossOf(ComparisonEntry comparison)
    {
        var table = index.Table(comparison.Statement!)!;
        var column = index.Column(comparison.Statement!, comparison.Column!)!;
        if (ChangeOf(comparison) is { } change) return change.Computed;
        return ShowsFormula(comparison)
            ? Reference(FigureCell(comparison))
            : _figures.Across(table, RowNames.Line(table.Id, comparison.Line!), column, id => index.Cell(table.Id, comparison.Line!, id)?.Value, comparison.Computed);
    }

    private string PartsOf(ComparisonEntry comparison)
    {
        var parts = index.Table(comparison.Statement!)!.Rows.Where(row => row.PartOf == comparison.Line && row.Id is not null)
            .Select(row => RowNames.Cell(RowNames.Line(comparison.Statement!, row.Id!), comparison.Column!));
        return $"SUM({{{string.Join(' ', parts)}}})";
    }

    private string PeriodColumn(ComparisonEntry comparison) => MoneyIndex.Column(money.Appropriation(comparison.Appropriation)!, comparison.Period)!;

    private string WholeCell(ComparisonEntry comparison) => RowNames.Cell(MoneyIndex.Whole(comparison.Appropriation!), PeriodColumn(comparison));

    private string HeldCell(ComparisonEntry comparison) => comparison.Share is { } share
        ? RowNames.Cell(MoneyIndex.Share(comparison.Appropriation!, share), PeriodColumn(comparison))
        : WholeCell(comparison);

    private string CarryingLineOf(ComparisonEntry comparison)
    {
        var from = index.Table(comparison.Statement!)!.UnitFactor;
        var to = money.Appropriation(comparison.Appropriation)!.UnitFactor;
        var line = new Summand(FigureCell(comparison), 1, (decimal)from / to, CellOf(comparison)!.Value is not null);
        return Summands.Formula([line], hasFigure: true);
    }

    private string DrawsOf(ComparisonEntry comparison) => $"SUM({{{string.Join(' ', DrawnCells(comparison))}}})";

    // Against the whole counts what draws on its shares too.
    private List<string> DrawnCells(ComparisonEntry comparison)
    {
        var table = money.Appropriation(comparison.Appropriation)!;
        return
        [
            .. MoneyIndex.DrawsOn(table).Index()
                .Where(draw => draw.Item.Draw.Column == comparison.Period && (comparison.Share is null || draw.Item.Share.Id == comparison.Share))
                .Select(draw => RowNames.Cell(MoneyIndex.Draw(table.Id, draw.Index), PeriodColumn(comparison))),
        ];
    }
}
