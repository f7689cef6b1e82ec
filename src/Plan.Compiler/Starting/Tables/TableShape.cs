using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Plan.Compiler.Binding.Scalars;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Where the parts of a table are: the row with the periods, the columns with labels and those with figures.</summary>
/// <param name="Header">The last row of the header.</param>
/// <param name="LastLabel">Labels stand in the columns up to this one.</param>
/// <param name="Values">The columns with figures.</param>
internal sealed partial record TableShape(int Header, int LastLabel, ImmutableArray<int> Values)
{
    /// <summary>Null with the name of the problem where it is no table.</summary>
    public static (TableShape? Shape, string? Problem) Of(Grid grid, DecimalMark mark)
    {
        if (grid.Rows.All(row => row.All(cell => cell.IsEmpty))) return (null, "empty");
        if (LastLabelOf(grid, mark) is not { } label) return (null, "no-labels");
        if (HeaderOf(grid, label, mark) is not { } header) return (null, "no-header");
        ImmutableArray<int> values = [.. Enumerable.Range(label + 1, grid.Width - label - 1).Where(column => HasFigures(grid, header, column, mark))];
        return values.IsEmpty ? (null, "no-header") : (new(header, label, values), null);
    }

    /// <summary>Whether a cell is a year alone.</summary>
    public static bool IsYear(GridCell cell) => YearAlone().IsMatch(cell.Text.Trim());

    // The first column with more words than figures, and one word at least beside a figure.
    private static int? LastLabelOf(Grid grid, DecimalMark mark)
    {
        for (var column = 0; column < grid.Width - 1; column++)
        {
            var cells = grid.Rows.Select((_, row) => grid.At(row, column)).Where(cell => !cell.IsEmpty).ToList();
            var words = cells.Count(cell => cell.Number is null && cell.Text.Any(char.IsLetter));
            if (words * 2 > cells.Count && grid.Rows.Select((_, row) => row).Any(row => IsLine(grid, row, column, mark))) return column;
        }
        return null;
    }

    private static bool IsLine(Grid grid, int row, int label, DecimalMark mark) =>
        !grid.At(row, label).IsEmpty && Enumerable.Range(label + 1, grid.Width - label - 1).Any(column =>
            grid.At(row, column) is { IsEmpty: false } cell && !IsYear(cell) && CellFigure.Of(cell, mark).Value is not null);

    // The last row with a year above the first figures, else the first that may be a header: a line without figures looks like one.
    private static int? HeaderOf(Grid grid, int label, DecimalMark mark)
    {
        var first = Enumerable.Range(0, grid.Rows.Length).FirstOrDefault(row => IsLine(grid, row, label, mark), 0);
        var rows = Enumerable.Range(0, first).Where(row => IsHeader(grid, row, label, mark)).ToList();
        var withYear = rows.FindLastIndex(row => Enumerable.Range(label + 1, grid.Width - label - 1).Any(column => Year().IsMatch(grid.At(row, column).Text)));
        return rows.Count == 0 ? null : rows[Math.Max(withYear, 0)];
    }

    // Heading words or years over the figures, and none of the figures themselves.
    private static bool IsHeader(Grid grid, int row, int label, DecimalMark mark)
    {
        var cells = Enumerable.Range(label + 1, grid.Width - label - 1).Select(column => (Column: column, Cell: grid.At(row, column)))
            .Where(one => !one.Cell.IsEmpty).ToList();
        return cells.All(one => IsYear(one.Cell) || CellFigure.Of(one.Cell, mark).Value is null)
            && cells.Any(one => HasFigures(grid, row, one.Column, mark));
    }

    private static bool HasFigures(Grid grid, int header, int column, DecimalMark mark) =>
        Enumerable.Range(header + 1, grid.Rows.Length - header - 1).Any(row => CellFigure.Of(grid.At(row, column), mark).Value is not null);

    [GeneratedRegex(@"^(19|20)[0-9]{2}$")]
    private static partial Regex YearAlone();

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")]
    internal static partial Regex Year();
}
