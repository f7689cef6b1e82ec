using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>Finds the cells of a sheet by name, quickly where they are asked for in order.</summary>
internal sealed class CellCursor(SheetSpec sheet)
{
    private int _row = -1;
    private int _next;

    /// <param name="name"><c>B7</c>.</param>
    public CellSpec? Find(string name)
    {
        var (row, column) = (0, 0);
        foreach (var c in name)
            if (char.IsAsciiDigit(c)) row = row * 10 + (c - '0');
            else column = column * 26 + (c - 'A' + 1);
        if (row > sheet.Rows.Length) return null;
        if (row != _row) (_row, _next) = (row, 0);
        var cells = sheet.Rows[row - 1].Cells;
        while (_next < cells.Length && cells[_next].Column < column) _next++;
        return _next < cells.Length && cells[_next].Column == column ? cells[_next] : null;
    }
}
