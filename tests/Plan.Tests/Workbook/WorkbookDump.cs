using System.Globalization;
using System.Text;
using ClosedXML.Excel;

namespace Plan.Tests.Workbook;

/// <summary>A workbook as text: what a person would see of it, cell by cell, read back from its bytes.</summary>
internal static class WorkbookDump
{
    public static string Of(byte[] bytes)
    {
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title: {workbook.Properties.Title}\n");
        foreach (var name in workbook.NamedRanges)
            text.Append(CultureInfo.InvariantCulture, $"name {name.Name} = {name.RefersTo}\n");
        foreach (var sheet in workbook.Worksheets)
            Append(text, sheet);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IXLWorksheet sheet)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n# {sheet.Name}\n");
        foreach (var column in sheet.ColumnsUsed(XLCellsUsedOptions.All))
            text.Append(CultureInfo.InvariantCulture, $"column {column.ColumnLetter()} {column.Width:0.##}{(column.IsHidden ? " hidden" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"frozen {sheet.SheetView.SplitRow} rows, {sheet.SheetView.SplitColumn} columns\n");
        foreach (var area in sheet.PageSetup.PrintAreas)
            text.Append(CultureInfo.InvariantCulture, $"print {area.RangeAddress}, repeat {sheet.PageSetup.FirstRowToRepeatAtTop}-{sheet.PageSetup.LastRowToRepeatAtTop}\n");
        foreach (var table in sheet.Tables)
            text.Append(CultureInfo.InvariantCulture, $"table {table.Name} {table.RangeAddress}\n");
        foreach (var condition in sheet.ConditionalFormats)
            text.Append(CultureInfo.InvariantCulture, $"condition {condition.Range.RangeAddress} {condition.Values[1].Value}\n");
        foreach (var row in sheet.RowsUsed(XLCellsUsedOptions.All))
        {
            text.Append(CultureInfo.InvariantCulture, $"row {row.RowNumber()} height {row.Height:0.#}{(row.OutlineLevel > 0 ? $" level {row.OutlineLevel}" : "")}\n");
            foreach (var cell in row.CellsUsed(XLCellsUsedOptions.Contents))
                Append(text, cell);
        }
    }

    private static void Append(StringBuilder text, IXLCell cell)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {cell.Address} {Content(cell)}");
        foreach (var trait in Traits(cell))
            text.Append(' ').Append(trait);
        text.Append('\n');
    }

    private static string Content(IXLCell cell) =>
        cell.HasFormula ? $"={cell.FormulaA1} -> {cell.CachedValue}"
        : cell.DataType == XLDataType.Number ? cell.GetDouble().ToString(CultureInfo.InvariantCulture)
        : $"\"{cell.GetString().Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Traits(IXLCell cell)
    {
        var style = cell.Style;
        if (style.NumberFormat.Format.Length > 0) yield return $"[{style.NumberFormat.Format}]";
        if (style.Font.Bold) yield return "bold";
        if (style.Font.Italic) yield return "italic";
        if (style.Font.FontSize != 10) yield return $"{style.Font.FontSize}pt";
        if (style.Font.FontColor.ColorType == XLColorType.Color) yield return $"#{style.Font.FontColor.Color.ToArgb() & 0xFFFFFF:X6}";
        if (style.Fill.PatternType == XLFillPatternValues.Solid) yield return $"on #{style.Fill.BackgroundColor.Color.ToArgb() & 0xFFFFFF:X6}";
        if (style.Alignment.Indent > 0) yield return $"indent {style.Alignment.Indent}";
        if (cell.HasHyperlink) yield return $"-> {cell.Hyperlink.InternalAddress}";
    }
}
