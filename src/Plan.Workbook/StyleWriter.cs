using ClosedXML.Excel;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>Gives cells their style: the first of a kind property by property, which is slow, and the others what the first has.</summary>
internal sealed class StyleWriter
{
    public const string Font = "Arial";
    private static readonly System.Buffers.SearchValues<char> FormulaStarts = System.Buffers.SearchValues.Create("=+-@\t\r");

    private readonly Dictionary<(CellStyle Style, bool IsQuoted), IXLStyle> _known = [];

    public void Apply(CellSpec cell, IXLCell to)
    {
        // A person who edits and leaves such a text would otherwise make a formula of it.
        var isQuoted = cell is { Formula: null, Number: null, Date: null, Text: [var first, ..] } && FormulaStarts.Contains(first);
        if (_known.TryGetValue((cell.Style, isQuoted), out var known))
        {
            to.Style = known;
            return;
        }
        Apply(cell.Style, to.Style);
        if (isQuoted) to.Style.IncludeQuotePrefix = true;
        _known[(cell.Style, isQuoted)] = to.Style;
    }

    /// <summary>All of a style, what it leaves open as a plain cell has it.</summary>
    public static void Apply(CellStyle style, IXLStyle to)
    {
        to.Font.FontName = style.Font ?? Font;
        to.Font.FontSize = (double)(style.Size ?? RowHeights.DefaultSize);
        to.Alignment.Horizontal = style.Align switch
        {
            HorizontalPlace.Left => XLAlignmentHorizontalValues.Left,
            HorizontalPlace.Center => XLAlignmentHorizontalValues.Center,
            HorizontalPlace.Right => XLAlignmentHorizontalValues.Right,
            // An indent needs a side to count from.
            _ => style.Indent > 0 ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.General,
        };
        to.Alignment.Vertical = style.Vertical switch
        {
            VerticalPlace.Top => XLAlignmentVerticalValues.Top,
            VerticalPlace.Center => XLAlignmentVerticalValues.Center,
            _ => XLAlignmentVerticalValues.Bottom,
        };
        to.Alignment.Indent = style.Indent ?? 0;
        to.Alignment.WrapText = style.Wrap ?? false;
        to.Protection.Locked = style.Locked ?? true;
        if (style.Format is { } format) to.NumberFormat.Format = format;
        ApplyLook(style, to);
    }

    /// <summary>What a condition can change: not where text stands, nor how large it is.</summary>
    public static void ApplyLook(CellStyle style, IXLStyle to)
    {
        if (style.Bold is { } bold) to.Font.Bold = bold;
        if (style.Italic is { } italic) to.Font.Italic = italic;
        to.Font.Underline = style.Underline == true ? XLFontUnderlineValues.Single : XLFontUnderlineValues.None;
        if (style.Color is { } color) to.Font.FontColor = XLColor.FromHtml(color);
        if (style.Fill is { } fill) to.Fill.BackgroundColor = XLColor.FromHtml(fill);
        if (style.Top is { } top) (to.Border.TopBorder, to.Border.TopBorderColor) = Side(top);
        if (style.Bottom is { } bottom) (to.Border.BottomBorder, to.Border.BottomBorderColor) = Side(bottom);
        if (style.Left is { } left) (to.Border.LeftBorder, to.Border.LeftBorderColor) = Side(left);
        if (style.Right is { } right) (to.Border.RightBorder, to.Border.RightBorderColor) = Side(right);
    }

    private static (XLBorderStyleValues, XLColor) Side(Border border) => (border.Weight switch
    {
        BorderWeight.Thin => XLBorderStyleValues.Thin,
        BorderWeight.Medium => XLBorderStyleValues.Medium,
        BorderWeight.Thick => XLBorderStyleValues.Thick,
        _ => XLBorderStyleValues.None,
    }, XLColor.FromHtml(border.Color));
}
