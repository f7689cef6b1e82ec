using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Puts every row and cell of a description in its place, and follows its references.</summary>
internal sealed class WorkbookPlacement
{
    // Of what is shown beside a cell to fill in: a file with more is one to repair.
    private const int MostOfTitle = 32;
    private const int MostOfPrompt = 255;
    private const int MostOfError = 224;

    private readonly WorkbookDescription _workbook;
    private readonly DescriptionFields _fields;
    private readonly SheetLayout _layout;
    private readonly References _references;
    private readonly StyleResolver _styles;
    private readonly ImmutableArray<NameSpec>.Builder _names = ImmutableArray.CreateBuilder<NameSpec>();
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookPlacement(WorkbookDescription workbook, List<Finding> findings)
    {
        _workbook = workbook;
        _fields = new(findings);
        _layout = new(workbook, _fields);
        _references = new(_layout, _fields);
        _styles = new(workbook.Styles, _fields);
    }

    /// <summary>The workbook, as far as it could be made; it is whole where nothing was found.</summary>
    public static WorkbookSpec Place(WorkbookDescription workbook, List<Finding> findings) => new WorkbookPlacement(Tables.WithRows(workbook), findings).Place();

    private WorkbookSpec Place() => new()
    {
        Title = Clean(_workbook.Title),
        Subject = Clean(_workbook.Subject),
        Author = Clean(_workbook.Author),
        Keywords = Clean(_workbook.Keywords),
        Style = _styles.Base,
        Sheets = [.. _workbook.Sheets.Select((sheet, index) => Place(sheet, index))],
        Names = _names.ToImmutable(),
    };

    private SheetSpec Place(SheetDescription sheet, int index)
    {
        RowDescription[] rows = [.. sheet.Blocks.SelectMany(block => block.Rows)];
        var cells = rows.Select((row, i) => PlaceCells(sheet, index, row, i + 1)).ToImmutableArray();
        var tables = Tables.Of(sheet, index, _layout, _fields, _taken);
        cells = Tables.WithHeaders(cells, tables, sheet);
        var columns = ColumnWidths.Of(sheet, cells);
        return new()
        {
            Name = _layout.Names[index],
            Columns = columns,
            Rows = [.. rows.Select((row, i) => new RowSpec(row.Height ?? HeightOf(cells[i], columns), row.Level, cells[i]) { IsHidden = row.IsHidden })],
            Tables = tables,
            Conditions = [.. sheet.Conditions.Select(condition => Condition(condition, index)).OfType<ConditionSpec>()],
            Inputs = [.. sheet.Inputs.Select(input => Input(input, index)).OfType<InputSpec>()],
            IsProtected = sheet.IsProtected,
            IsHidden = sheet.IsHidden,
            FrozenRows = sheet.FrozenRows,
            FrozenColumns = sheet.FrozenColumns,
            Print = PrintOf(sheet, rows),
        };
    }

    private ImmutableArray<CellSpec> PlaceCells(SheetDescription sheet, int index, RowDescription row, int rowNumber)
    {
        var cells = new CellSpec?[sheet.Columns.Length];
        foreach (var cell in row.Cells)
            if (_layout.FindColumn(cell.Column.Value, index, cell.Column.Span) is { } column)
                cells[column - 1] = PlaceCell(sheet, index, row, rowNumber, cell, column);
        if (!row.Style.IsNone)
            for (var column = _layout.ColumnOr(row.To, index) - 1; column >= 0; column--)
                cells[column] ??= new(column + 1, _styles.Of(sheet.Columns[column].Style, row.Style, StyleDescription.None));
        return [.. cells.OfType<CellSpec>()];
    }

    private CellSpec PlaceCell(SheetDescription sheet, int index, RowDescription row, int rowNumber, CellDescription cell, int column)
    {
        if (cell.Name is { } name) AddName(name, new(index, rowNumber, column, rowNumber, column));
        var link = cell.Link is { } to ? Link(to, index, rowNumber) : null;
        var isEmpty = cell is { Text: null, Number: null, Date: null, Formula: null };
        return new(column, _styles.Of(sheet.Columns[column - 1].Style, row.Style, cell.Style))
        {
            Text = isEmpty && link is not null ? _layout.Names[link.Value.Sheet] : Clean(cell.Text),
            Number = cell.Number,
            Date = cell.Date,
            Formula = cell.Formula is { } formula ? _references.Formula(formula, index, rowNumber) : null,
            Link = link is { } area ? LinkText(area) : null,
            Tip = Clean(cell.Tip),
        };
    }

    private void AddName(Plan.Compiler.Source.Located<string> address, Area cell)
    {
        var name = DefinedNames.Of(address.Value);
        if (!DefinedNames.IsValid(name)) _fields.Report(address.Span, "bad-name", Fact.Text("value", name));
        else if (!_taken.Add(name)) _fields.Report(address.Span, "id-twice", Fact.Text("value", name));
        else _names.Add(new(name, cell));
    }

    // To a sheet's first cell, or to the first cell of a reference.
    private Area? Link(Plan.Compiler.Source.Located<string> link, int sheet, int row)
    {
        if (_layout.FindSheet(link.Value) is { } target) return new(target, 1, 1, 1, 1);
        if (link.Value.Contains('@', StringComparison.Ordinal)) return _references.Find(link.Value, link.Span, sheet, row);
        _fields.ReportUnknown(link.Span, "unknown-sheet", link.Value, _layout.SheetIds);
        return null;
    }

    private string LinkText(Area area)
    {
        var text = new StringBuilder(SheetNames.Quoted(_layout.Names[area.Sheet])).Append('!');
        _references.Append(text, area with { LastRow = area.FirstRow, LastColumn = area.FirstColumn }, area.Sheet);
        return text.ToString();
    }

    private ConditionSpec? Condition(ConditionDescription condition, int sheet)
    {
        if (_references.Find(condition.Cells.Value, condition.Cells.Span, sheet, 0) is not { } area) return null;
        var formula = _references.Formula(condition.When, area.Sheet, area.FirstRow, area);
        return formula is null || area.Sheet != sheet ? null : new(area, formula, _styles.Of(condition.Style));
    }

    private InputSpec? Input(InputDescription input, int sheet)
    {
        if (_references.Find(input.Cells.Value, input.Cells.Span, sheet, 0) is not { } area || area.Sheet != sheet) return null;
        return new(
            area, input.Kind, input.Most, [.. input.Choices.Select(choice => CellText.Clean(choice))],
            (CellText.Cut(input.PromptTitle, MostOfTitle), CellText.Cut(input.Prompt, MostOfPrompt)),
            (CellText.Cut(input.ErrorTitle, MostOfTitle), CellText.Cut(input.Error, MostOfError)));
    }

    // What is folded away at the right stays off the paper.
    private static PrintSpec PrintOf(SheetDescription sheet, RowDescription[] rows)
    {
        var repeated = rows.Index().Where(row => row.Item.IsRepeated).Select(row => row.Index + 1).ToArray();
        return new(
            sheet.Columns.Length - sheet.Columns.Reverse().TakeWhile(column => column.IsHidden).Count(),
            repeated is [var first, ..] ? (first, repeated[^1]) : null,
            sheet.Scale,
            sheet.FitsPage,
            [.. rows.Index().Where(row => row.Item.BeginsPage).Select(row => row.Index + 1)],
            Clean(sheet.Footer) ?? "",
            Clean(sheet.Pages) ?? "");
    }

    private static decimal HeightOf(ImmutableArray<CellSpec> cells, ImmutableArray<ColumnSpec> columns) =>
        cells.Where(cell => !columns[cell.Column - 1].IsHidden).Select(cell => RowHeights.Of(cell.Text, cell.Style, columns[cell.Column - 1].Width))
            .DefaultIfEmpty(RowHeights.Blank).Max();

    private static string? Clean(string? text) => string.IsNullOrEmpty(text) ? null : CellText.Clean(text);
}
