using ClosedXML.Excel;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>Writes a workbook with ClosedXML. The same workbook gives the same bytes.</summary>
internal static class SpreadsheetWriter
{
    public static byte[] Write(WorkbookSpec spec)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        StyleWriter.Apply(spec.Style, workbook.Style);
        var styles = new StyleWriter();
        foreach (var sheet in spec.Sheets)
            Write(sheet, workbook.AddWorksheet(sheet.Name), styles);

        using var package = new MemoryStream();
        workbook.SaveAs(package, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false });
        return PackageFinisher.Finish(package, spec);
    }

    private static void Write(SheetSpec sheet, IXLWorksheet to, StyleWriter styles)
    {
        to.ShowGridLines = false;
        foreach (var (index, column) in sheet.Columns.Index())
            to.Column(index + 1).Width = (double)column.Width;
        foreach (var (index, row) in sheet.Rows.Index())
            Write(row, to, index + 1, styles);
        foreach (var table in sheet.Tables)
            Write(table, to);
        foreach (var condition in sheet.Conditions)
            StyleWriter.ApplyLook(condition.Style, RangeOf(to, condition.Area).AddConditionalFormat().WhenIsTrue(condition.Formula));
        foreach (var input in sheet.Inputs)
            InputWriter.Write(input, RangeOf(to, input.Area));
        // Locked cells can be selected, so that a screen reader reads them, and columns made wider.
        if (sheet.IsProtected) to.Protect().AllowElement(XLSheetProtectionElements.FormatColumns).AllowElement(XLSheetProtectionElements.FormatRows);
        if (sheet.IsHidden) to.Visibility = XLWorksheetVisibility.VeryHidden;
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
            to.SheetView.Freeze(sheet.FrozenRows, sheet.FrozenColumns);
        PageWriter.Write(sheet.Print, to.PageSetup);
    }

    private static void Write(RowSpec row, IXLWorksheet to, int number, StyleWriter styles)
    {
        var written = to.Row(number);
        written.Height = (double)row.Height;
        if (row.IsHidden) written.Hide();
        if (row.Level > 0) written.OutlineLevel = row.Level;
        foreach (var cell in row.Cells)
            Write(cell, to.Cell(number, cell.Column), styles);
    }

    // Formulas and their values are put in when the package is finished: ClosedXML would compute them, in floating point, for the
    // text of every link. A figure holds the place; where there is a link, what the formula comes to.
    private static void Write(CellSpec cell, IXLCell to, StyleWriter styles)
    {
        if (cell is { Formula: not null, Link: null }) to.SetValue(0d);
        else if (cell.Formula is not null) to.SetValue(cell.Text ?? "");
        else if (cell.Number is { } number) to.SetValue((double)number);
        else if (cell.Date is { } date) to.SetValue(date.ToDateTime(TimeOnly.MinValue));
        else if (cell.Text is { } text) to.SetValue(text);
        if (cell.Link is { } link) to.Hyperlink = new XLHyperlink(link, cell.Tip);
        // After the link, which brings a look of its own.
        styles.Apply(cell, to);
    }

    private static void Write(TableSpec table, IXLWorksheet to)
    {
        var written = RangeOf(to, table.Area).CreateTable(table.Name);
        written.Theme = XLTableTheme.None;
        written.ShowAutoFilter = table.HasFilter;
    }

    private static IXLRange RangeOf(IXLWorksheet sheet, Area area) =>
        sheet.Range(area.FirstRow, area.FirstColumn, area.LastRow, area.LastColumn);
}
