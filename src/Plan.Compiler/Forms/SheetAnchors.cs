using System.Collections.Immutable;

namespace Plan.Compiler.Forms;

/// <summary>Where the rows and columns of a filled sheet are now, by the names that the form gave them.</summary>
internal sealed class SheetAnchors
{
    private readonly ILookup<string, FilledCell> _rows;
    private readonly ILookup<string, FilledCell> _columns;

    private SheetAnchors(FilledSheet sheet, FilledCell corner)
    {
        Sheet = sheet;
        var texts = sheet.Cells.Where(cell => cell is { Kind: CellKind.Text, IsComputed: false } && cell != corner).ToList();
        _rows = texts.Where(cell => cell.Column == corner.Column).ToLookup(cell => cell.Text.Trim(), StringComparer.Ordinal);
        _columns = texts.Where(cell => cell.Row == corner.Row).ToLookup(cell => cell.Text.Trim(), StringComparer.Ordinal);
    }

    public FilledSheet Sheet { get; }

    /// <summary>The sheets of a workbook that are to be filled in.</summary>
    public static ImmutableArray<SheetAnchors> In(FilledWorkbook workbook) =>
    [
        .. workbook.Sheets.Select(sheet => (Sheet: sheet, Corner: sheet.Cells.FirstOrDefault(IsCorner)))
            .Where(found => found.Corner is not null).Select(found => new SheetAnchors(found.Sheet, found.Corner!)),
    ];

    private static bool IsCorner(FilledCell cell) => cell.Kind == CellKind.Text && cell.Text.Trim() == FormAnchors.Corner;

    /// <summary>The numbers of the rows that have that name.</summary>
    public ImmutableArray<int> Rows(string name) => [.. _rows[name].Select(cell => cell.Row)];

    /// <summary>The numbers of the columns that have that name.</summary>
    public ImmutableArray<int> Columns(string name) => [.. _columns[name].Select(cell => cell.Column)];

    /// <summary>Whether a row of the other has the name of one here.</summary>
    public bool Shares(SheetAnchors other, IEnumerable<string> rows) => rows.Any(row => _rows.Contains(row) && other._rows.Contains(row));
}
