using System.Collections.Immutable;
using ClosedXML.Excel;
using Plan.Compiler.Forms;
using Plan.Compiler.Source;
using Plan.Tests.Testing;
using Plan.Tests.Workbook;

namespace Plan.Tests.Forms;

/// <summary>The form as a workbook.</summary>
public sealed class FormWorkbookTests
{
    private static readonly string[] s_starts = ["=", "+", "-", "@", "\t"];

    private static readonly string[] s_lines = ["drift/ekonomi", "drift/varav", "drift/system", "investering/inv"];

    [Fact]
    public void It_is_what_it_was_when_a_person_looked_at_it() =>
        Snapshot.Matches(WorkbookDump.Of(Form(OfficePlan.Files)), "tests/Plan.Tests/Forms/form.expected.txt");

    [Fact]
    public void It_is_a_valid_package_that_computes_to_what_it_says_and_the_same_each_time()
    {
        var form = Form(OfficePlan.Files);

        Assert.Empty(PackageProblems.In(form));
        Assert.Empty(Recalculation.DifferencesIn(form));
        Assert.Equal(form, Form(OfficePlan.Files));
    }

    [Fact]
    public void It_is_locked_but_for_the_cells_to_fill_in()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        var sheet = workbook.Worksheet(1);

        Assert.True(sheet.Protection.IsProtected);
        Assert.Equal(XLWorksheetVisibility.VeryHidden, workbook.Worksheet("plan").Visibility);
        var open = sheet.CellsUsed(XLCellsUsedOptions.All).Where(cell => !cell.Style.Protection.Locked).Select(cell => cell.Address.ToString()).ToList();
        string[] expected =
        [
            .. s_lines.SelectMany(line => new[] { OfficePlan.Form.Locate($"line:{line}", "in:budget-2026"), OfficePlan.Form.Locate($"line:{line}", "in:comment") }),
            OfficePlan.Form.Locate("form:panel", "in:comment"), OfficePlan.Form.Locate("form:panel", "in:status"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
        Assert.All(expected, cell => Assert.True(sheet.Cell(cell).HasDataValidation));
    }

    [Theory]
    [InlineData("4300", 5200)]
    [InlineData(null, 9500)]
    public void Its_frame_is_what_other_lines_leave_of_the_total(string? given, int left)
    {
        // 10 000 decided, 500 of another office; a part is counted in its line.
        var files = MemoryFiles.Of(("plan.yaml", OfficePlan.Manifest), ("kontor/ekonomi.yaml", OfficePlan.OfficeWith("budget-2026: 4 300", $"budget-2026: {given ?? "~"}")));
        using var workbook = new XLWorkbook(new MemoryStream(Form(files)));

        Assert.Equal(9500, workbook.Worksheet(1).Cell(7, 3).GetDouble());
        Assert.Equal(left, workbook.Worksheet(1).Cell(7, 5).GetDouble());
    }

    [Fact]
    public void Its_frame_can_be_given_and_else_be_an_appropriation()
    {
        var office = OfficePlan.Office + "\nappropriations:\n  - { id: anslag, name: Anslaget, unit: mkr, line: investering/inv, amounts: { budget-2026: 3 mkr } }\n";
        var files = MemoryFiles.Of(("plan.yaml", OfficePlan.Manifest), ("kontor/ekonomi.yaml", office));
        var options = new FormOptions("ekonomi", "budget-2026") { Frames = ImmutableDictionary<string, decimal>.Empty.Add("drift", 777) };
        using var workbook = new XLWorkbook(new MemoryStream(FormsOf.Make(files, options)));

        Assert.Equal(777, workbook.Worksheet(1).Cell(7, 3).GetDouble());
        Assert.Equal(3, workbook.Worksheet(1).Cell(8, 3).GetDouble());
    }

    [Fact]
    public void Text_that_looks_like_a_formula_stays_text()
    {
        foreach (var start in s_starts)
        {
            var text = $"{start}1+1";
            var quoted = start == "\t" ? "\"\\t1+1\"" : $"\"{text}\"";
            var manifest = OfficePlan.Manifest.Replace("name: Ledning", $"name: {quoted}", StringComparison.Ordinal)
                .Replace("title: Drift", $"title: {quoted}", StringComparison.Ordinal).Replace("label: \"2025\"", $"label: {quoted}", StringComparison.Ordinal);
            var office = OfficePlan.OfficeWith("label: Ekonomi", $"label: {quoted}").Replace("name: Nöjda, unit: \"%\"", $"name: {quoted}, unit: {quoted}", StringComparison.Ordinal);
            var form = Form(MemoryFiles.Of(("plan.yaml", manifest), ("kontor/ekonomi.yaml", office)));

            Assert.Empty(PackageProblems.In(form));
            using var workbook = new XLWorkbook(new MemoryStream(form));
            var formulas = workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(cell => cell.HasFormula)).Select(cell => cell.FormulaA1);
            Assert.DoesNotContain(formulas, formula => formula.StartsWith("1+1", StringComparison.Ordinal));
            Assert.Contains(workbook.Worksheet(1).CellsUsed(), cell => cell.GetString().Trim() == text.Trim());
        }
    }

    [Fact]
    public void Long_and_odd_names_leave_it_valid()
    {
        var odd = new string('å', 300) + "[]:*?/\\ \\\"'&<>{}";
        var manifest = OfficePlan.Manifest.Replace("budget-2026: { kind: budget, year: 2026 }", $"budget-2026: {{ kind: budget, year: 2026, label: \"{odd.Replace("\\ ", "\\\\ ", StringComparison.Ordinal)}\" }}", StringComparison.Ordinal);
        var form = Form(MemoryFiles.Of(("plan.yaml", manifest), ("kontor/ekonomi.yaml", OfficePlan.OfficeWith("name: Ekonomi", $"name: \"{new string('ö', 400)}\""))));

        Assert.Empty(PackageProblems.In(form));
        Assert.Empty(FormsOf.Told(FormsOf.Import(MemoryFiles.Of(("plan.yaml", manifest), ("kontor/ekonomi.yaml", OfficePlan.Office)), new RawForm(form).Status("Klar").Save())));
    }

    private static byte[] Form(IFileStore files) => FormsOf.Make(files, new("ekonomi", "budget-2026") { Indicators = true });
}
