using System.Globalization;
using Plan.EndToEnd.Running;
using Plan.Tests.Generating;

namespace Plan.EndToEnd.Workbooks;

/// <summary>What a spreadsheet program makes of the workbook.</summary>
public sealed class WorkbookTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    private const int Plans = 200;

    // Computed once for all its tests, which run one after the other.
    private static Task<WorkbookFile>? s_lulea;

    [Fact]
    public async Task LibreOffice_computes_what_the_workbook_says() => await AssertComputes(documents.With(".xlsx"));

    [Fact]
    public async Task LibreOffice_computes_generated_plans_as_we_do()
    {
        using var folder = new TemporaryFolder();
        for (var seed = 0; seed < Plans; seed++) folder.Write($"plans/{seed}/plan.yaml", FullPlan.Make(seed));
        var built = await PlanProgram.Run(folder.Path, "build", "plans", "--draft", "--to", "xlsx", "-o", "out");
        Assert.True(built.ExitCode == 1, built.Said[..Math.Min(built.Said.Length, 2000)]);

        await AssertComputes([.. Enumerable.Range(0, Plans).Select(seed => folder.At($"out/full-{seed}.xlsx"))]);
    }

    private static async Task AssertComputes(IReadOnlyList<string> workbooks)
    {
        foreach (var (path, theirs) in workbooks.Zip(await Spreadsheet.Recalculate(workbooks)))
        {
            var ours = WorkbookFile.Read(path);
            var formulas = ours.Sheets.SelectMany(sheet => sheet.Value, (sheet, cell) => (Sheet: sheet.Key, Name: cell.Key, Cell: cell.Value))
                .Where(cell => cell.Cell.IsFormula).ToList();
            Assert.NotEmpty(formulas);
            var largest = formulas.Where(cell => cell.Cell.IsNumber).Max(cell => Math.Abs(Figure(cell.Cell)));
            foreach (var (sheet, name, cell) in formulas)
            {
                var computed = theirs.Sheets[sheet].GetValueOrDefault(name);
                Assert.True(
                    Agree(cell, computed, largest),
                    $"{Path.GetFileName(path)} {sheet}!{name}: ours {cell.Value}, LibreOffice's {computed?.Value}");
            }
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
        var computed = await (s_lulea ??= Spreadsheet.Recalculate(documents.Named("lulea-ksf-2025.xlsx")));
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

    // A spreadsheet counts with fifteen digits, of the largest figure that it adds or takes away.
    private static bool Agree(WorkbookCell ours, WorkbookCell? theirs, double largest)
    {
        if (!ours.IsNumber) return (ours.Value ?? "") == (theirs?.Value ?? "");
        return theirs is { IsNumber: true } && Math.Abs(Figure(ours) - Figure(theirs)) <= 1e-15 * Math.Max(largest, 10 * Math.Abs(Figure(ours)));
    }

    private static double Figure(WorkbookCell cell) => double.Parse(cell.Value!, CultureInfo.InvariantCulture);
}
