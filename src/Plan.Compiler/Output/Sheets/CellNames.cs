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

    /// <summary>The cells of <c>B7</c> or <c>B7:D9</c>. Throws <see cref="FormatException"/> where that is no name of cells.</summary>
    public static Area AreaOf(string name, int sheet)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var (firstRow, firstColumn) = PlaceOf(colon < 0 ? name : name[..colon]);
        var (lastRow, lastColumn) = colon < 0 ? (firstRow, firstColumn) : PlaceOf(name[(colon + 1)..]);
        return new(sheet, firstRow, firstColumn, lastRow, lastColumn);
    }

    private static (int Row, int Column) PlaceOf(string name)
    {
        var (column, at) = (0, 0);
        for (; at < name.Length && !char.IsAsciiDigit(name[at]); at++)
            if (name[at] != '$') column = char.IsAsciiLetter(name[at]) && column < 16_384 ? column * 26 + (char.ToUpperInvariant(name[at]) - 'A' + 1) : throw new FormatException(name);
        return column > 0 ? (int.Parse(name.AsSpan(at).Trim('$'), NumberStyles.None, CultureInfo.InvariantCulture), column) : throw new FormatException(name);
    }
}
