using System.Globalization;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>The author's own line as a terminal shows it, with the columns where the carets go.</summary>
/// <param name="Line">Tabs as spaces, controls as U+FFFD, cut around the carets where it is long.</param>
/// <param name="From">The first caret's column, from 0.</param>
/// <param name="Carets">How many carets, at least one.</param>
internal readonly record struct Excerpt(string Line, int From, int Carets)
{
    private const int TabStop = 4;
    private const char Cut = '…';

    // As far as any terminal is wide: a line of a megabyte is not walked through for each finding on it.
    private const int FarthestLook = 1_000;

    /// <summary>The first line of a span; null where the file has no text.</summary>
    /// <param name="span">What the carets go under.</param>
    /// <param name="width">Columns that there is room for.</param>
    public static Excerpt? Of(SourceSpan span, int width)
    {
        if (span.Source.Text.Length == 0) return null;
        var first = span.FirstLine;
        var (from, to) = LineAround(first);
        var cells = Cells(span.Source.Text.AsSpan(from, to - from), first.Start - from, first.End - from, out var caretFrom, out var caretTo);
        return Window(cells, caretFrom, Math.Max(caretTo, caretFrom + 1), width);
    }

    private static (int From, int To) LineAround(SourceSpan span)
    {
        var text = span.Source.Text;
        var earliest = Math.Max(0, span.Start - FarthestLook);
        var from = earliest + text.AsSpan(earliest, span.Start - earliest).LastIndexOfAny('\r', '\n') + 1;
        var rest = text.AsSpan(span.Start, Math.Min(text.Length - span.Start, FarthestLook));
        var end = rest.IndexOfAny('\r', '\n');
        return (from, span.Start + (end < 0 ? rest.Length : end));
    }

    /// <summary>What each character of the line is shown as, and the columns of the carets.</summary>
    private static List<(string Shown, int Width)> Cells(ReadOnlySpan<char> line, int start, int end, out int caretFrom, out int caretTo)
    {
        var cells = new List<(string, int)>();
        var (column, at) = (0, 0);
        (caretFrom, caretTo) = (0, 0);
        while (at < line.Length)
        {
            var length = StringInfo.GetNextTextElementLength(line[at..]);
            var cell = Cell(line.Slice(at, length), column);
            if (at <= start) caretFrom = column;
            if (at < end) caretTo = column + cell.Width;
            cells.Add(cell);
            column += cell.Width;
            at += length;
        }
        if (start >= line.Length) caretFrom = column;
        return cells;
    }

    private static (string Shown, int Width) Cell(ReadOnlySpan<char> cluster, int column)
    {
        if (cluster is "\t") return (new(' ', TabStop - column % TabStop), TabStop - column % TabStop);
        var shown = new StringBuilder();
        foreach (var rune in cluster.EnumerateRunes()) shown.Append(PlainText.Shown(rune));
        return (shown.ToString(), TextWidth.OfCluster(shown.ToString()));
    }

    private static Excerpt Window(List<(string Shown, int Width)> cells, int caretFrom, int caretTo, int width)
    {
        var all = cells.Sum(cell => cell.Width);
        if (all <= width) return new(string.Concat(cells.Select(cell => cell.Shown)).TrimEnd(), caretFrom, caretTo - caretFrom);

        // A third of the room is left before the carets, so that what stands around them can be read.
        var first = caretTo < width ? 0 : Math.Min(Math.Max(0, caretFrom - width / 3), all - width + 1);
        var line = new StringBuilder();
        if (first > 0) line.Append(Cut);
        var (column, used, left) = (0, line.Length, 0);
        foreach (var (shown, cellWidth) in cells)
        {
            if (column < first) left = column + cellWidth;
            else if (used + cellWidth > width - (column + cellWidth < all ? 1 : 0)) break;
            else
            {
                line.Append(shown);
                used += cellWidth;
            }
            column += cellWidth;
        }
        if (column < all) line.Append(Cut);
        var shift = (first > 0 ? 1 : 0) - left;
        return new(line.ToString(), caretFrom + shift, Math.Max(1, Math.Min(caretTo, column) - caretFrom));
    }
}
