using System.Globalization;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Cells as a workbook names them.</summary>
internal static class CellNames
{
    /// <summary><c>B7</c>.</summary>
    public static string Of(int row, int column) => Of(row, column, false, false);

    /// <summary><c>$B$7</c>.</summary>
    public static string Fixed(int row, int column) => Of(row, column, true, true);

    public static string Of(int row, int column, bool fixRow, bool fixColumn) =>
        string.Create(CultureInfo.InvariantCulture, $"{(fixColumn ? "$" : "")}{Letters(column)}{(fixRow ? "$" : "")}{row}");

    // 1 is A, 27 is AA.
    private static string Letters(int column) => (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + (column - 1) % 26);
}
