using System.Globalization;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Workbooks;

/// <summary>What a spreadsheet program makes of the workbook.</summary>
public sealed class WorkbookTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    [Fact]
    public async Task LibreOffice_computes_what_the_workbook_says()
    {
        foreach (var path in documents.With(".xlsx"))
        {
            var ours = WorkbookFile.Read(path);
            var theirs = await Spreadsheet.Recalculate(path);

            var formulas = 0;
            foreach (var (sheet, cells) in ours.Sheets)
                foreach (var (name, cell) in cells.Where(cell => cell.Value.IsFormula))
                {
                    formulas++;
                    var computed = theirs.Sheets[sheet].GetValueOrDefault(name);
                    Assert.True(Agree(cell, computed), $"{Path.GetFileName(path)} {sheet}!{name}: ours {cell.Value}, LibreOffice's {computed?.Value}");
                }

            Assert.True(formulas > 0, $"{Path.GetFileName(path)} has no formula");
        }
    }

    [Theory]
    [InlineData("operating-lines.tsv", "drift")]
    [InlineData("operating-totals.tsv", "drift")]
    [InlineData("investment-lines.tsv", "investering")]
    [InlineData("investment-totals.tsv", "investering")]
    [InlineData("operating-summary.tsv", "drift-sammandrag")]
    public async Task Every_published_figure_of_Lulea_stands_in_its_row_and_column(string facts, string statement)
    {
        var computed = await Spreadsheet.Recalculate(documents.Named("lulea-ksf-2025.xlsx"));
        var sheet = computed.Sheets.Keys.Single(name => name.Equals(statement, StringComparison.OrdinalIgnoreCase));

        // The zeros printed for later years, where no line has a figure, are told in the statement's note.
        foreach (var fact in Facts.Read(facts).Where(fact => facts != "operating-totals.tsv" || fact.Figure != 0))
        {
            var cell = computed.Find(
                sheet,
                // A total's figure as decided stands in a row of its own, below what the lines add up to.
                label => label == fact.Line || label == $"{fact.Line}, fastställt belopp",
                // A header that is a year alone would look like a figure.
                header => header == fact.Column || header == $"Budget {fact.Column}");
            Assert.True(cell is not null, $"{facts}: no cell for {fact}");
            Assert.True(
                cell.Value is null ? fact.Figure is null : decimal.Parse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture) == fact.Figure,
                $"{facts}: {fact}, but the workbook has '{cell.Value}'");
        }
    }

    private static bool Agree(WorkbookCell ours, WorkbookCell? theirs)
    {
        if (!ours.IsNumber) return (ours.Value ?? "") == (theirs?.Value ?? "");
        if (theirs is not { IsNumber: true }) return false;
        var (a, b) = (Figure(ours), Figure(theirs));
        // A spreadsheet counts with fifteen digits.
        return a == b || Math.Abs(a - b) <= 1e-14 * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private static double Figure(WorkbookCell cell) => double.Parse(cell.Value!, CultureInfo.InvariantCulture);
}
