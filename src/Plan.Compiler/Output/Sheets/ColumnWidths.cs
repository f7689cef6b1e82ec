using System.Collections.Immutable;

namespace Plan.Compiler.Output.Sheets;

/// <summary>How wide the columns are: as asked for, and wider where a number would be shown as ####.</summary>
internal static class ColumnWidths
{
    private const decimal Widest = 255;

    public static ImmutableArray<ColumnSpec> Of(SheetDescription sheet, ImmutableArray<ImmutableArray<CellSpec>> rows)
    {
        var needed = new decimal[sheet.Columns.Length];
        foreach (var cells in rows)
            foreach (var cell in cells)
                if (cell.Number is { } number)
                    needed[cell.Column - 1] = Math.Max(needed[cell.Column - 1], WidthOf(number, cell.Style));
        return
        [
            .. sheet.Columns.Select((column, index) =>
                new ColumnSpec(Math.Min(Math.Max(column.Width, needed[index]), Widest), column.Level, column.IsHidden)),
        ];
    }

    // In digits: those shown, half a digit for each mark between groups, and one for each of sign, decimal mark and percent sign.
    private static decimal WidthOf(decimal number, CellStyle style)
    {
        var format = style.Format ?? "0";
        var isPercent = format.Contains('%', StringComparison.Ordinal);
        var whole = Math.Truncate(Math.Abs(isPercent ? number * 100 : number));
        var digits = 1;
        for (; whole >= 10; whole /= 10) digits++;
        var mark = format.IndexOf('.', StringComparison.Ordinal);
        var decimals = mark < 0 ? 0 : format.AsSpan(mark + 1).IndexOfAnyExcept('0', '#');
        if (decimals < 0) decimals = format.Length - mark - 1;
        var others = 1 + (mark < 0 ? 0 : 1) + (isPercent ? 2 : 0);
        return ((digits + decimals + others + (digits - 1) / 3 * 0.5m) * (style.Size ?? RowHeights.DefaultSize) / RowHeights.DefaultSize) + 1;
    }
}
