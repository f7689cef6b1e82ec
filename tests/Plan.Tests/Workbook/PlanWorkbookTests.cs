using ClosedXML.Excel;
using CsCheck;
using Plan.Compiler;
using Plan.Compiler.Output;
using Plan.Compiler.Source;
using Plan.Tests.Generating;
using Plan.Tests.Report;
using Plan.Tests.Testing;

namespace Plan.Tests.Workbook;

public sealed class PlanWorkbookTests
{
    private const string Folder = "tests/Plan.Tests/Workbook";
    private const string Empty = "plan: 1\nid: tom\ntitle: Tom\nyears: 2025\n";

    public static TheoryData<string> Plans => ["lulea-ksf-2025", "riverside-library-2026", "everything", "empty"];

    private static byte[] Workbook(string plan) => plan switch
    {
        "everything" => PlanWorkbooks.OfText(PlanWorkbooks.Everything, new() { Draft = true, Revision = "abc1234" }),
        "empty" => PlanWorkbooks.OfText(Empty),
        _ => PlanWorkbooks.OfReal(plan),
    };

    [Theory]
    [InlineData("riverside-library-2026")]
    [InlineData("everything")]
    [InlineData("empty")]
    public void A_workbook_is_as_it_was_read(string plan) =>
        Snapshot.Matches(WorkbookDump.Of(Workbook(plan)), $"{Folder}/{plan}.expected.txt");

    [Theory]
    [MemberData(nameof(Plans))]
    public void It_is_a_valid_package(string plan) => Assert.Empty(PackageProblems.In(Workbook(plan)));

    [Theory]
    [MemberData(nameof(Plans))]
    public void It_is_the_same_bytes_each_time(string plan) => Assert.Equal(Workbook(plan), Workbook(plan));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_formulas_come_to_what_is_written(string plan) => Assert.Empty(Recalculation.DifferencesIn(Workbook(plan)));

    [Fact]
    public void A_formula_that_comes_to_something_else_would_be_seen() =>
        Assert.Equal(
            ["S!A1 =1+1: 3 is written, 2 computed"],
            Recalculation.DifferencesIn(Workbooks.Write(Workbooks.Sheet("      - { cells: { a: { formula: '1+1', number: 3 }, b: { formula: '\"a\"', text: a } } }"))));

    [Fact]
    public void So_do_those_of_generated_plans() =>
        GeneratedPlan.Any.Sample(plan => Assert.Empty(Recalculation.DifferencesIn(PlanWorkbooks.OfText(plan.ToYaml()))), iter: 30, threads: 1);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("[]:*?/\\")]
    [InlineData("'")]
    [InlineData("{line:a@b}")]
    [InlineData("{{ title }}")]
    [InlineData("\u0001\uFFFF\uD800")]
    [InlineData("a\nb: [c")]
    [InlineData("&L&P")]
    [InlineData("_x0041_")]
    public void A_hostile_text_is_text_wherever_it_stands(string text)
    {
        var report = BuiltReports.OfText(PlanWorkbooks.Everything[PlanWorkbooks.Everything.IndexOf("labels:", StringComparison.Ordinal)..]);
        var hostile = report with
        {
            Title = report.Title with { Title = text, Sender = text, Publisher = text },
            Statements = [.. report.Statements.Select(table => table with { Title = text, Unit = text, LineWord = text, Rows = [.. table.Rows.Select(row => row with { Label = text, OfficeName = text })] })],
            Goals = [.. report.Goals.Select(goal => goal with { Name = text })],
            Indicators = [.. report.Indicators.Select(indicator => indicator with { Name = text, Unit = text })],
            Frames = [.. report.Frames.Select(frame => frame with { Title = text })],
            Appropriations = [.. report.Appropriations.Select(table => table with { Name = text, Heading = text })],
        };
        var bytes = PlanWorkbooks.Write(hostile);
        using var workbook = PlanWorkbooks.Open(bytes);

        Assert.Empty(PackageProblems.In(bytes));
        Assert.Equal(FormulasOf(PlanWorkbooks.Write(report)), FormulasOf(bytes));
    }

    private static List<string> FormulasOf(byte[] bytes)
    {
        using var workbook = PlanWorkbooks.Open(bytes);
        return [.. workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)).Select(cell => $"{cell.Address} {cell.FormulaA1}")];
    }

    [Fact]
    public void Statements_whose_tabs_would_collide_have_tabs_of_their_own()
    {
        const string Statements = """
            unit: tkr
            periods: { b: { kind: budget, year: 2025 } }
            statements:
              - { id: data, title: En, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }] }
              - { id: mål, title: Två, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }] }
              - { id: history, title: Tre, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }] }
              - { id: en-uppstallning-med-ett-langt-namn-1, title: Fyra, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }] }
              - { id: en-uppstallning-med-ett-langt-namn-2, title: Fem, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }] }
              - { id: "2025", title: Sex, columns: [b], lines: [{ id: x, label: X, amounts: { b: 1 } }, { id: s, label: S, sum: above }] }
            goals: [{ id: m, name: M }]
            """;
        var bytes = PlanWorkbooks.OfText(Empty + Statements);
        using var workbook = PlanWorkbooks.Open(bytes);

        Assert.Empty(PackageProblems.In(bytes));
        Assert.Empty(Recalculation.DifferencesIn(bytes));
        Assert.Equal(workbook.Worksheets.Count, workbook.Worksheets.Select(sheet => sheet.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(workbook.Worksheets, sheet => Assert.InRange(sheet.Name.Length, 1, 31));
    }

    [Fact]
    public void An_extract_has_the_offices_lines_and_no_totals()
    {
        using var workbook = PlanWorkbooks.Open(PlanWorkbooks.OfReal("riverside-library-2026", new() { Office = "collections" }));
        var labels = workbook.Worksheet("Operating").Column(1).CellsUsed().Select(cell => cell.GetString()).ToList();

        Assert.Contains("Media", labels);
        Assert.DoesNotContain(labels, label => label.StartsWith("Net cost", StringComparison.Ordinal));
        Assert.DoesNotContain(workbook.Worksheets, sheet => sheet.Name.StartsWith("Appropriations", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_says_so_on_every_sheet_of_figures()
    {
        using var workbook = PlanWorkbooks.Open(Workbook("everything"));
        Assert.All(workbook.Worksheets, sheet => Assert.StartsWith("Utkast.", sheet.Cell("A1").GetString()));
    }

    [Fact]
    public void An_organisation_adds_a_sheet_by_a_template()
    {
        var main = TemplateSet.Shipped.Files["workbook/workbook.yaml.scriban"];
        var templates = TemplateSet.Shipped.With(new SourceText(main.Path, main.Text + "  - { name: Eget, columns: [{ id: a }], rows: [{ cells: { a: {{ title.title }} } }] }\n"));
        using var workbook = PlanWorkbooks.Open(PlanWorkbooks.Write(BuiltReports.OfReal("lulea-ksf-2025"), templates));
        Assert.Equal("Verksamhetsplan 2025", workbook.Worksheet("Eget").Cell("A1").GetString());
    }

    [Fact]
    public void A_mistake_in_a_template_is_a_finding()
    {
        var path = "workbook/foot.yaml.scriban";
        var templates = TemplateSet.Shipped.With(new SourceText(path, "    fotter: x\n"));
        var rendered = Plan.Workbook.ExcelFormat.Format.Render(BuiltReports.OfReal("lulea-ksf-2025"), templates, TestContext.Current.CancellationToken);
        Assert.Equal("workbook-shape", rendered.Findings[0].Rule.Name);
        Assert.Equal("fotter", rendered.Findings[0].Place.Text);
    }
}
