using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Where the sheets, columns, rows and blocks of a description are, by the ids that references use.</summary>
internal sealed class SheetLayout
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly Dictionary<string, int> _sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Sheet, int First, int Last)> _rows = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Dictionary<string, int>> _columns;
    private readonly ImmutableArray<int> _widths;
    private readonly DescriptionFields _fields;

    public SheetLayout(WorkbookDescription workbook, DescriptionFields fields)
    {
        _fields = fields;
        Names = SheetNames.Of(workbook.Sheets.Select(sheet => sheet.Name ?? sheet.Id?.Value));
        _columns = [.. workbook.Sheets.Select(Columns)];
        _widths = [.. workbook.Sheets.Select(sheet => sheet.Columns.Length)];
        foreach (var (index, sheet) in workbook.Sheets.Index())
        {
            if (sheet.Id is { } id && !_sheets.TryAdd(id.Value, index)) ReportTwice(id);
            ReportTooLarge(sheet, sheet.Columns.Length, MostColumns);
            ReportTooLarge(sheet, sheet.Blocks.Sum(block => block.Rows.Length), MostRows);
            PlaceRows(index, sheet);
        }
    }

    /// <summary>The sheets' names as the workbook has them.</summary>
    public ImmutableArray<string> Names { get; }

    public int? FindSheet(string id) => _sheets.TryGetValue(id, out var sheet) ? sheet : null;

    public IEnumerable<string> SheetIds => _sheets.Keys;

    public int LastColumn(int sheet) => _widths[sheet];

    /// <summary>The number of a column, from 1; the sheet's last where none is named or known.</summary>
    public int ColumnOr(Located<string>? id, int sheet)
    {
        if (id is null) return LastColumn(sheet);
        return FindColumn(id.Value, sheet, id.Span) ?? LastColumn(sheet);
    }

    /// <summary>The number of a column, from 1; null with a finding where there is none of that id.</summary>
    public int? FindColumn(string id, int sheet, SourceSpan place)
    {
        if (_columns[sheet].TryGetValue(id, out var column)) return column;
        _fields.ReportUnknown(place, "unknown-column", id, _columns[sheet].Keys);
        return null;
    }

    /// <summary>The rows of an id: one, or those of a block; of a table those below its header. Null with a finding where there are none.</summary>
    public (int Sheet, int First, int Last)? FindRows(string id, SourceSpan place)
    {
        if (_rows.TryGetValue(id, out var rows)) return rows;
        _fields.ReportUnknown(place, "unknown-row", id, _rows.Keys);
        return null;
    }

    private Dictionary<string, int> Columns(SheetDescription sheet)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, column) in sheet.Columns.Index())
            if (column.Id is { } id && !columns.TryAdd(id.Value, index + 1))
                ReportTwice(id);
        return columns;
    }

    private void PlaceRows(int sheet, SheetDescription description)
    {
        var row = 1;
        foreach (var block in description.Blocks)
        {
            var first = row;
            foreach (var one in block.Rows)
                Place(one.Id, sheet, row, row++);
            Place(block.Id, sheet, first, row - 1);
            Place(block.Table, sheet, first + 1, row - 1);
        }
    }

    private void Place(Located<string>? id, int sheet, int first, int last)
    {
        if (id is not null && !_rows.TryAdd(id.Value, (sheet, first, last))) ReportTwice(id);
    }

    private void ReportTooLarge(SheetDescription sheet, int count, int most)
    {
        if (count > most) _fields.Report(sheet.Span, "too-large", Fact.Count("value", count), Fact.Count("most", most));
    }

    private void ReportTwice(Located<string> id) => _fields.Report(id.Span, "id-twice", Fact.Text("value", id.Value));
}
