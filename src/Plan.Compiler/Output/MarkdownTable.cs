using System.Text;

namespace Plan.Compiler.Output;

/// <summary>Pipe tables whose columns stand under each other in the source, so that a diff can be read.</summary>
internal static class MarkdownTable
{
    /// <summary>Pads the cells of a table; the row of dashes says which columns are set to the right.</summary>
    public static string Align(string table)
    {
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith('|')).Select(CellsOf).ToList();
        if (rows.Count < 2) return table;
        var columns = rows.Max(row => row.Count);
        var isRight = Enumerable.Range(0, columns).Select(column => CellAt(rows[1], column).EndsWith(':')).ToArray();
        var widths = Enumerable.Range(0, columns)
            .Select(column => Math.Max(3, rows.Where((_, row) => row != 1).Max(row => WidthOf(CellAt(row, column))))).ToArray();
        var aligned = new StringBuilder();
        foreach (var (index, row) in rows.Index())
        {
            for (var column = 0; column < columns; column++)
            {
                var cell = CellAt(row, column);
                var padding = new string(' ', Math.Max(0, widths[column] - WidthOf(cell)));
                aligned.Append("| ").Append(
                    index == 1 ? Dashes(widths[column], isRight[column])
                    : isRight[column] ? padding + cell
                    : cell + padding).Append(' ');
            }
            aligned.Append("|\n");
        }
        return aligned.ToString();
    }

    private static string Dashes(int width, bool isRight) => new string('-', width - 1) + (isRight ? ':' : '-');

    private static string CellAt(List<string> row, int column) => column < row.Count ? row[column] : "";

    /// <summary>Between pipes; one that is escaped belongs to its cell.</summary>
    private static List<string> CellsOf(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
            if (line[i] == '\\' && i + 1 < line.Length)
                cell.Append(line, i++, 2);
            else if (line[i] != '|')
                cell.Append(line[i]);
            else
            {
                cells.Add(cell.ToString().Trim(' '));
                cell.Clear();
            }
        if (cell.ToString().Trim(' ') is { Length: > 0 } last) cells.Add(last);
        return cells;
    }

    // Combining marks take no room of their own.
    private static int WidthOf(string text) =>
        text.EnumerateRunes().Count(rune => Rune.GetUnicodeCategory(rune) is not (
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format));
}
