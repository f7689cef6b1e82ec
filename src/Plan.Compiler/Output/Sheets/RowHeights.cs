namespace Plan.Compiler.Output.Sheets;

/// <summary>How tall a row must be for its text, as neither the file nor a library says.</summary>
internal static class RowHeights
{
    public const decimal DefaultSize = 10;
    public const decimal Blank = 15;
    private const decimal Least = 16.5m;
    private const decimal Most = 409;
    private const decimal LineSpacing = 1.29m;
    private const decimal Around = 4;

    // A digit of Arial 10, and what a cell keeps free at its sides; an indent is three spaces wide.
    private const decimal PixelsPerDigit = 7;
    private const decimal SidePixels = 5;
    private const decimal PixelsPerIndent = 9;

    /// <summary>In points.</summary>
    /// <param name="text">As shown.</param>
    /// <param name="style">Of the cell.</param>
    /// <param name="width">The column's, in digits.</param>
    public static decimal Of(string? text, CellStyle style, decimal width)
    {
        var size = style.Size ?? DefaultSize;
        var lines = text is null || style.Wrap != true ? 1 : Lines(text, style, size, width);
        return Math.Clamp(lines * size * LineSpacing + Around, Least, Most);
    }

    private static int Lines(string text, CellStyle style, decimal size, decimal width)
    {
        var room = Math.Max(width * PixelsPerDigit - SidePixels - (style.Indent ?? 0) * PixelsPerIndent, PixelsPerDigit);
        var lines = 0;
        foreach (var paragraph in text.AsSpan().Split('\n'))
            lines += Lines(text.AsSpan(paragraph), size, style.Bold == true, room);
        return lines;
    }

    private static int Lines(ReadOnlySpan<char> paragraph, decimal size, bool bold, decimal room)
    {
        var space = ArialWidths.Of(" ", size, bold);
        var (lines, used) = (1, 0m);
        foreach (var range in paragraph.Split(' '))
        {
            var word = ArialWidths.Of(paragraph[range], size, bold);
            if (used > 0 && used + space + word > room) (lines, used) = (lines + 1, 0);
            used += (used > 0 ? space : 0) + word;
            // A word that is wider than the cell is broken where it must be.
            for (; used > room; used -= room) lines++;
        }
        return lines;
    }
}
