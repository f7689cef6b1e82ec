using System.Globalization;
using ClosedXML.Excel;
using CsCheck;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Tests.Generating;

namespace Plan.Tests.Workbook;

/// <summary>The control says of every comparison of money what the check says, also when a figure is changed in the workbook.</summary>
public sealed class ControlTests
{
    private const int Verdict = 10;
    private const int Rule = 15;
    private const int Address = 16;

    private static readonly string[] s_rules =
    [
        "total-differs", "column-differs", "parts-exceed-line", "parts-differ", "rounding-difference",
        "shares-differ", "appropriation-overdrawn", "appropriation-exceeds-line", "frame-unexplained",
    ];

    private sealed record Told(string Verdict, string Rule, string Address);

    [Fact]
    public void It_agrees_with_the_check_on_differences_of_every_kind()
    {
        using var workbook = PlanWorkbooks.Open(PlanWorkbooks.OfText(PlanWorkbooks.Everything));
        var told = Differing(ToldBy(workbook));

        Assert.Equal(["Avviker", "Avviker inom avrundning", "Upplysning", "Varning"], told.Select(row => row.Verdict).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(FoundIn(PlanWorkbooks.Everything), Places(told));
    }

    [Fact]
    public void A_figure_changed_in_the_workbook_gets_the_verdict_that_the_check_gives()
    {
        var differing = 0;
        Gen.Select(GeneratedPlan.Any, Gen.Int[0, 1_000_000], Gen.Int[-3, 3]).Sample(
            (plan, pick, change) =>
            {
                var yaml = plan.ToYaml();
                using var workbook = PlanWorkbooks.Open(PlanWorkbooks.OfText(yaml));
                var entered = EnteredAmounts.In(yaml);
                if (entered.Count == 0) return;
                var amount = entered[pick % entered.Count];
                var changed = amount.Value + change;
                CellAt(workbook, amount.Address).SetValue((double)changed);
                foreach (var cell in workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)))
                    cell.InvalidateFormula();

                var found = FoundIn(amount.With(changed));
                if (found.Count > 0) differing++;
                Assert.Equal(found, Places(Differing(ToldBy(workbook))));
            },
            iter: 25, threads: 1);
        Assert.True(differing > 5, $"Only {differing} changes made a difference.");
    }

    private static List<Told> ToldBy(XLWorkbook workbook) =>
    [
        .. workbook.Table("T_Kontroll").DataRange.Rows().Select(row => new Told(
            Convert.ToString(row.Cell(Verdict).Value, CultureInfo.InvariantCulture)!, row.Cell(Rule).GetString(), row.Cell(Address).GetString())),
    ];

    private static List<Told> Differing(List<Told> told) => [.. told.Where(row => row.Verdict != "OK" && row.Rule.Length > 0 && !row.Address.StartsWith("plan:", StringComparison.Ordinal))];

    private static List<string> Places(List<Told> told) =>
        [.. told.Select(row => $"{(row.Verdict == "Avviker inom avrundning" ? "rounding-difference" : row.Rule)} {row.Address}").Order(StringComparer.Ordinal)];

    private static List<string> FoundIn(string yaml)
    {
        var plan = PlanCompiler.Check(MemoryFiles.Of(("plan.yaml", yaml)), "prov", new(new DateOnly(2025, 1, 15)));
        return [.. plan.Findings.Where(finding => s_rules.Contains(finding.Rule.Name)).Select(finding => $"{finding.Rule.Name} {finding.Address}").Order(StringComparer.Ordinal)];
    }

    // The sheet's last column has the line's address, the data sheet's the cell's: that one leads to the cell.
    private static IXLCell CellAt(XLWorkbook workbook, string address)
    {
        var row = workbook.Worksheet("Data").RowsUsed().Single(used => used.Cell(10).GetString() == address);
        var reference = row.Cell(9).FormulaA1.Split('!');
        return workbook.Worksheet(reference[0].Trim('\'')).Cell(reference[1].Replace("$", "", StringComparison.Ordinal));
    }
}
