using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>Builds the sheets of statements.</summary>
internal sealed class StatementSheets(StatementIndex index, ControlIndex controls, DocumentWords words)
{
    // Of columns that aren't stated or entered, in digits.
    private const decimal WidthOfNotes = 110;

    private readonly FigureFormulas _formulas = new(index);

    public StatementSheet Build(StatementTable table)
    {
        var levels = OutlineLevels.Of(table);
        return new()
        {
            Id = $"statement:{table.Id}",
            Name = NameOf(table),
            Title = table.Title,
            LineWord = table.LineWord,
            Unit = table.Unit,
            Columns = [.. table.Columns.Select(Column)],
            Rows = [.. table.Rows.SelectMany((row, i) => RowsOf(table, row, levels[i]))],
            Notes = NoteLines.Of(table.Note, WidthOfNotes),
        };
    }

    /// <summary>What a statement's tab says: its id with a capital.</summary>
    public static string NameOf(StatementTable table) => char.ToUpperInvariant(table.Id[0]) + table.Id[1..];

    private SheetColumn Column(StatementColumn column) => new(column.Id, ColumnHeaders.OnTwoLines(ColumnHeaders.Of(column, words)), column.Kind, FormatOf(column));

    /// <summary>A change in percent, a difference with its sign, an amount.</summary>
    public static string FormatOf(StatementColumn column) =>
        column.Kind == FigureFormulas.ChangeColumn ? NumberFormats.Percent(column.Decimals)
        : column.Kind == FigureFormulas.SumColumn && column.Terms.Any(term => term.Sign < 0) ? NumberFormats.Change(column.Decimals)
        : NumberFormats.Amount(column.Decimals);

    private IEnumerable<SheetRow> RowsOf(StatementTable table, StatementRow row, int level)
    {
        var figure = FigureRow(table, row, level);
        if (!StatedFigures.HasRowsOfItsOwn(table, row)) return [figure];
        var sum = new SheetRow
        {
            Id = RowNames.Sum(table.Id, row.Id!),
            Kind = "sum",
            Label = words.Fill(row.Counts.All(term => term.Sign > 0) ? "bookSumOfLines" : "bookComputed", Fact.Text("label", row.Label)),
            Depth = row.Depth,
            Level = level,
            Cells = SumCells(table, row),
        };
        figure = figure with { Kind = "stated", Label = words.Fill("bookDecided", Fact.Text("label", row.Label)) };
        var difference = new SheetRow
        {
            Kind = "difference",
            Label = words["bookDifference"],
            Depth = row.Depth + 1,
            Level = level,
            Cells = DifferenceCells(table, row),
        };
        var control = new SheetRow
        {
            Id = RowNames.Control(table.Id, row.Id!),
            Kind = "control",
            Label = words["bookControlRow"],
            Depth = row.Depth + 1,
            Level = level,
            Cells = ControlCells(table, row),
        };
        // A group stands above its lines, and what it is held against right below it.
        return row.Kind == "group"
            ? [figure with { IsFirst = true }, sum, difference, control with { IsLast = true }]
            : [sum with { IsFirst = true }, figure with { IsFirst = false, IsLast = false }, difference, control with { IsLast = true }];
    }

    private SheetRow FigureRow(StatementTable table, StatementRow row, int level)
    {
        var isTotal = row.Kind == "total";
        return new()
        {
            Id = row.Id is null ? null : RowNames.Line(table.Id, row.Id),
            Kind = row.Kind == "entered" ? row.IsPart ? "part" : "line" : row.Kind,
            Label = row.Label,
            Depth = row.Depth,
            Level = level,
            Address = row.Address,
            IsFirst = isTotal,
            IsLast = isTotal,
            Cells = [.. row.Cells.Zip(table.Columns, (cell, column) => FigureCell(table, row, cell, column))],
        };
    }

    private SheetCell FigureCell(StatementTable table, StatementRow row, StatementCell cell, StatementColumn column)
    {
        var name = row.Kind is "group" or "total" ? cell.Address : null;
        if (cell.Kind is "entered" or "stated" && !StatedFigures.ShowsFormula(table, row, cell, column))
        {
            var isMarked = cell is { Kind: "stated", Computed: not null } && FigureFormulas.IsComputed(column) && !StatedFigures.HasRowsOfItsOwn(table, row);
            return new() { Column = column.Id, Kind = isMarked ? "marked" : "entered", Number = StatedFigures.Shown(cell.Value, column), Name = name };
        }

        var figure = cell.Kind == "stated" ? cell.Computed : cell.Value;
        var formula = FigureFormulas.IsComputed(column)
            ? _formulas.Across(table, "", column, id => index.Cell(table.Id, row.Id ?? "", id)?.Value, figure)
            : row.Kind == "entered" ? null : _formulas.Down(table, row, column, figure);
        return formula is null && figure is null
            ? new() { Column = column.Id, Kind = "empty" }
            : new() { Column = column.Id, Kind = "computed", Formula = formula, Number = StatedFigures.Shown(figure, column), Name = name };
    }

    private ImmutableArray<SheetCell> SumCells(StatementTable table, StatementRow row)
    {
        var sums = row.Cells.Zip(table.Columns).Where(pair => !FigureFormulas.IsComputed(pair.Second))
            .ToDictionary(pair => pair.Second.Id, pair => pair.First.Kind == "stated" ? pair.First.Computed : pair.First.Value, StringComparer.Ordinal);
        // Computed columns may use one another; a loop of them has been reported.
        for (var i = 0; i < table.Columns.Length; i++)
            foreach (var column in table.Columns.Where(FigureFormulas.IsComputed))
                sums[column.Id] = StatedFigures.Across(column, id => sums.GetValueOrDefault(id));
        return
        [
            .. table.Columns.Select(column => new SheetCell
            {
                Column = column.Id,
                Kind = "computed",
                Formula = FigureFormulas.IsComputed(column)
                    ? _formulas.Across(table, "", column, id => sums.GetValueOrDefault(id), sums[column.Id])
                    : _formulas.Down(table, row, column, sums[column.Id]),
                Number = StatedFigures.Shown(sums[column.Id], column),
                Name = $"{index.Cell(table.Id, row.Id!, column.Id)!.Address}.{words["bookNameOfComputed"]}",
            }),
        ];
    }

    private static ImmutableArray<SheetCell> DifferenceCells(StatementTable table, StatementRow row)
    {
        var (figure, sum) = (RowNames.Line(table.Id, row.Id!), RowNames.Sum(table.Id, row.Id!));
        return
        [
            .. row.Cells.Zip(table.Columns, (cell, column) =>
                cell.Kind != "stated" || FigureFormulas.IsComputed(column) || cell is not { Value: { } stated, Computed: { } computed }
                    ? new SheetCell { Column = column.Id, Kind = "empty" }
                    : new SheetCell
                    {
                        Column = column.Id,
                        Kind = "computed",
                        Formula = $"ROUND({{{figure}@{column.Id}}}-{{{sum}@{column.Id}}},6)",
                        Number = Math.Round(stated - computed, 6, MidpointRounding.AwayFromZero),
                        Format = NumberFormats.Change(Math.Max(column.Decimals, NumberStyle.DecimalsOf(stated - computed))),
                    }),
        ];
    }

    private ImmutableArray<SheetCell> ControlCells(StatementTable table, StatementRow row) =>
    [
        .. row.Cells.Zip(table.Columns, (cell, column) => controls.Of(cell.Address) is { } control
            ? new SheetCell { Column = column.Id, Kind = "control", Formula = control.Formula, Text = control.Text }
            : new SheetCell { Column = column.Id, Kind = "empty" }),
    ];
}
