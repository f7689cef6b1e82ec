using System.Globalization;
using ClosedXML.Excel;
using Plan.Tests.Facts;

namespace Plan.Tests.Workbook;

/// <summary>Every figure that Luleå printed stands in its row and column.</summary>
public sealed class WorkbookFactsTests
{
    private static readonly Lazy<XLWorkbook> s_workbook = new(() => PlanWorkbooks.Open(PlanWorkbooks.OfReal("lulea-ksf-2025")));

    [Theory]
    [InlineData("operating-lines", "Drift", "Utfall 2024-10-31|Periodbudget|Årsbudget 2024|Årsbudget 2025")]
    [InlineData("operating-summary", "Drift-sammandrag", "Prognos 2024|Budget 2025|Budget 2026|Budget 2027")]
    [InlineData("operating-totals", "Drift", "Utfall 2024-10-31|Periodbudget|Årsbudget 2024|Årsbudget 2025")]
    [InlineData("investment-lines", "Investering", "Budget 2024|Reviderad budget 2024|Prognos 2024|Budget 2025|Budget 2026|Budget 2027")]
    [InlineData("investment-totals", "Investering", "Budget 2024|Reviderad budget 2024|Prognos 2024|Budget 2025|Budget 2026|Budget 2027")]
    public void Figures_stand_in_their_places(string facts, string sheet, string columns)
    {
        var cells = s_workbook.Value.Worksheet(sheet);
        var headers = cells.Row(4).CellsUsed().ToDictionary(cell => cell.GetString().Replace('\n', ' '), cell => cell.Address.ColumnNumber);
        foreach (var row in FactTable.Read(facts).Rows)
            foreach (var (column, figure) in columns.Split('|').Zip(row.Figures))
                Assert.Equal(Number(figure), FigureIn(cells, row.Label, headers[column]));
    }

    [Fact]
    public void Outcomes_stand_in_their_places()
    {
        var cells = s_workbook.Value.Worksheet("Mätetal");
        var printed = FactTable.Read("indicators").Rows;
        Assert.Equal(14, printed.Length);
        foreach (var indicator in printed)
        {
            var row = cells.RowsUsed().Single(used => used.Cell(3).GetString().Replace(" (preliminärt)", "", StringComparison.Ordinal) == indicator.Figures[1]);
            for (var year = 0; year < 3; year++)
                Assert.Equal(Number(indicator.Figures[3 + year]), Number(row.Cell(6 + year)));
        }
    }

    // The figure as decided, where a row of its own has it.
    private static decimal? FigureIn(IXLWorksheet sheet, string label, int column)
    {
        var rows = sheet.RowsUsed().Where(row => row.Cell(1).GetString() is var text && (text == label || text == $"{label}, fastställt belopp")).ToList();
        return Number(Assert.Single(rows).Cell(column));
    }

    private static decimal? Number(IXLCell cell) => cell.IsEmpty() ? null : Convert.ToDecimal(cell.CachedValue ?? cell.Value, CultureInfo.InvariantCulture);

    private static decimal? Number(string figure) => figure.Length == 0 ? null : decimal.Parse(figure, CultureInfo.InvariantCulture);
}
