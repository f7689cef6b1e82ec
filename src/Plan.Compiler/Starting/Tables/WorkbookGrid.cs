using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Forms;

namespace Plan.Compiler.Starting.Tables;

/// <summary>The sheets of a workbook as tables.</summary>
public static class WorkbookGrid
{
    /// <summary>Wider or longer than any table that a person reads: what stands beyond is left out.</summary>
    private const int MostRows = 5_000;
    private const int MostColumns = 200;

    /// <summary>Every sheet with something in it, in the order of the tabs.</summary>
    public static ImmutableArray<Grid> Read(FilledWorkbook workbook) =>
        [.. workbook.Sheets.Where(sheet => !sheet.Cells.IsEmpty).Select(Read)];

    private static Grid Read(FilledSheet sheet)
    {
        var cells = new Dictionary<(int Row, int Column), GridCell>();
        foreach (var cell in sheet.Cells.Where(cell => cell.Row <= MostRows && cell.Column <= MostColumns))
            cells.TryAdd((cell.Row - 1, cell.Column - 1), CellOf(cell));
        // What is made one across several columns or rows is told of each of them; a figure stands once.
        foreach (var area in sheet.Merged)
            if (cells.TryGetValue((area.FirstRow - 1, area.FirstColumn - 1), out var merged) && merged.Number is null)
                for (var row = area.FirstRow - 1; row < Math.Min(area.LastRow, MostRows); row++)
                    for (var column = area.FirstColumn - 1; column < Math.Min(area.LastColumn, MostColumns); column++)
                        cells.TryAdd((row, column), merged);
        if (cells.Count == 0) return new(sheet.Name, []);
        var (rows, width) = (cells.Keys.Max(place => place.Row) + 1, cells.Keys.Max(place => place.Column) + 1);
        return new(sheet.Name,
        [
            .. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, width)
                .Select(column => cells.GetValueOrDefault((row, column), GridCell.Empty)).ToImmutableArray()),
        ]);
    }

    private static GridCell CellOf(FilledCell cell) => cell.Kind switch
    {
        CellKind.Number => new(cell.Text, cell.Number) { IsBroken = cell.Number is null },
        CellKind.Date => new(DateOf(cell)),
        CellKind.Truth or CellKind.Error => new(cell.Text) { IsBroken = true },
        CellKind.Nothing => new("=") { IsBroken = true },
        _ => new(cell.Text, null, cell.Indent),
    };

    private static string DateOf(FilledCell cell) => cell.Number is > 0 and < 2_900_000
        ? DateTime.FromOADate((double)cell.Number.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : cell.Text;
}
