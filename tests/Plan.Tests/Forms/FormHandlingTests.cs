using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using Plan.Compiler.Source;

namespace Plan.Tests.Forms;

/// <summary>What people do to forms. Either the figures are read where they now stand, or it is said what is wrong, and nothing changes.</summary>
public sealed class FormHandlingTests
{
    private const string Row = "line:drift/ekonomi";
    private const string Column = "in:budget-2026";

    [Fact]
    public void A_form_that_nobody_touched_changes_nothing()
    {
        var import = FormsOf.Import(OfficePlan.Files, OfficePlan.Form.Save());

        Assert.Empty(FormsOf.Told(import));
        Assert.Empty(import.Changes);
        Assert.Empty(import.Files);
    }

    [Fact]
    public void Figures_of_several_statements_and_of_indicators_go_back_as_their_author_writes()
    {
        var form = OfficePlan.Form
            .Fill(Row, Column, "4350").Fill("line:drift/varav", Column, "1100").Fill("line:drift/system", Column, "0").Fill("line:investering/inv", Column, "2.25")
            .Fill("indicator:nojda", "in:outcomes/2025", "72.5").Fill("indicator:nojda", "in:targets/2026", null).Fill("indicator:nojda", "in:targets/2027", "80")
            .Write("indicator:lage", "in:outcomes/2025", "Mycket bättre: \"bra\"");

        var import = FormsOf.Import(OfficePlan.Files, form.Save());

        Assert.Empty(FormsOf.Told(import));
        Assert.Equal(
            OfficePlan.Office
                .Replace("budget-2026: 4 300", "budget-2026: 4 350", StringComparison.Ordinal)
                .Replace("{ budget-2025: 1 000 }", "{ budget-2025: 1 000, budget-2026: 1 100 }", StringComparison.Ordinal)
                .Replace("label: System\n      amounts:", "label: System\n      amounts:\n        budget-2026: 0", StringComparison.Ordinal)
                .Replace("budget-2026: 1.5", "budget-2026: 2.25", StringComparison.Ordinal)
                .Replace("2024: 71.0 }, targets: { 2026: 75 }", "2024: 71.0, 2025: 72.5 }, targets: { 2026: ~, 2027: 80 }", StringComparison.Ordinal)
                .Replace("      2024: Bättre", "      2024: Bättre\n      2025: \"Mycket bättre: \\\"bra\\\"\"", StringComparison.Ordinal),
            Encoding.UTF8.GetString(import.Files["kontor/ekonomi.yaml"].AsSpan()));
    }

    [Fact]
    public void Rows_and_columns_may_be_inserted_widened_and_moved_and_sheets_renamed()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Fill(Row, Column, "4350").Write(Row, "in:comment", "  Hyran  ").Save()));
        var sheet = workbook.Worksheet(1);
        sheet.Unprotect();
        sheet.Row(9).InsertRowsAbove(3);
        sheet.Column(2).InsertColumnsBefore(1);
        sheet.Column(3).InsertColumnsAfter(2);
        sheet.Column(3).Width = 120;
        sheet.Name = "Vår budget";
        workbook.Worksheets.Add("Anteckningar").Cell(1, 1).Value = "plan-form";
        workbook.Worksheet(2).Position = 1;

        var import = FormsOf.Import(OfficePlan.Files, Saved(workbook));

        Assert.Empty(FormsOf.Told(import));
        var change = Assert.Single(import.Changes);
        Assert.Equal(("Ekonomi", 4350m, "Hyran"), (change.Figure.Label, change.Value.Number, change.Filled.Comment));
    }

    [Theory]
    [InlineData("17 240 tkr", "17 240")]
    [InlineData("17 240 ", "17 240")]
    [InlineData("17.240", "")]
    [InlineData("ca 17", "")]
    public void Text_in_a_cell_is_no_figure(string text, string suggestion)
    {
        var import = FormsOf.Import(OfficePlan.Files, OfficePlan.Form.Write(Row, Column, text).Fill("line:drift/system", Column, "5").Save());

        Assert.Equal([$"not-an-amount {OfficePlan.Form.Locate(Row, Column)}"], FormsOf.Told(import));
        Assert.Equal(suggestion, import.Findings[0].Facts.OfType<Compiler.Findings.TextFact>().Single(fact => fact.Name == "suggestion").Value);
        Assert.Empty(import.Files);
    }

    [Theory]
    [InlineData("e", "#REF!", "error")]
    [InlineData("b", "1", "truth")]
    [InlineData("n", "12345678901234", "too-large")]
    [InlineData("n", "1e300", "too-large")]
    [InlineData("n", "0.1234567", "too-fine")]
    public void Other_things_in_a_cell_are_no_figure(string kind, string value, string variant)
    {
        var import = FormsOf.Import(OfficePlan.Files, OfficePlan.Form.Put(Row, Column, kind, value).Save());

        Assert.Equal([$"not-an-amount {variant} {OfficePlan.Form.Locate(Row, Column)}"], FormsOf.Told(import));
        Assert.Empty(import.Files);
    }

    [Fact]
    public void A_date_is_no_figure()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        workbook.Worksheet(1).Cell(OfficePlan.Form.Locate(Row, Column)).SetValue(new DateTime(2026, 3, 1)).Style.DateFormat.Format = "yyyy-mm-dd";

        Assert.Equal([$"not-an-amount date {OfficePlan.Form.Locate(Row, Column)}"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(workbook))));
    }

    [Fact]
    public void Of_a_formula_the_figure_is_taken_and_said()
    {
        // 0.1 + 0.2, as spreadsheets save it.
        var import = FormsOf.Import(OfficePlan.Files, OfficePlan.Form.Compute("line:investering/inv", Column, "0.1+0.2", "0.30000000000000004").Save());

        Assert.Equal([$"formula-read {OfficePlan.Form.Locate("line:investering/inv", Column)}"], FormsOf.Told(import));
        Assert.Equal(0.3m, Assert.Single(import.Changes).Value.Number);
    }

    [Fact]
    public void A_formula_that_nobody_computed_is_no_figure() => Assert.Equal(
        [$"not-an-amount formula {OfficePlan.Form.Locate(Row, Column)}"],
        FormsOf.Told(FormsOf.Import(OfficePlan.Files, OfficePlan.Form.Compute(Row, Column, "1+1", null).Save())));

    [Fact]
    public void A_merged_cell_is_nobodys()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        var cell = workbook.Worksheet(1).Cell(OfficePlan.Form.Locate(Row, Column)).Address;
        workbook.Worksheet(1).Range(cell.RowNumber, cell.ColumnNumber, cell.RowNumber + 1, cell.ColumnNumber).Merge();

        Assert.Equal([$"not-an-amount merged {cell}"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(workbook))));
    }

    [Fact]
    public void Rows_and_columns_that_are_deleted_are_missed()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        workbook.Worksheet(1).Row(workbook.Worksheet(1).Cell(OfficePlan.Form.Locate(Row, Column)).Address.RowNumber).Delete();
        Assert.Equal(["anchor-missing"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(workbook))));

        using var other = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        other.Worksheet(1).Cell(1, other.Worksheet(1).Cell(OfficePlan.Form.Locate(Row, Column)).Address.ColumnNumber).Clear();
        Assert.Equal(["anchor-missing column"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(other))));
    }

    [Fact]
    public void A_row_that_is_copied_and_a_sheet_that_is_copied_stand_twice()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        var sheet = workbook.Worksheet(1);
        var row = sheet.Cell(OfficePlan.Form.Locate(Row, Column)).Address.RowNumber;
        sheet.Cell(40, 1).SetValue(sheet.Cell(row, 1).GetString());
        Assert.Equal(["anchor-twice"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(workbook))));

        using var other = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        other.Worksheet(1).CopyTo("Kopia");
        Assert.Equal(["anchor-twice sheet"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(other))));
    }

    [Fact]
    public void Sheets_that_are_missing_make_it_no_form()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        workbook.Worksheet("plan").Delete();
        Assert.Equal(["form-unreadable no-form"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(workbook))));

        using var other = new XLWorkbook(new MemoryStream(OfficePlan.Form.Save()));
        other.Worksheet("plan").Visibility = XLWorksheetVisibility.Visible;
        other.Worksheet(1).Delete();
        other.Worksheet(1).Delete();
        Assert.Equal(["form-unreadable no-sheet"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, Saved(other))));
    }

    [Fact]
    public void A_form_that_is_not_done_is_not_imported()
    {
        var form = OfficePlan.Form.Status("Pågår").Fill(Row, Column, "4350").Save();

        Assert.StartsWith("form-unfinished", Assert.Single(FormsOf.Told(FormsOf.Import(OfficePlan.Files, form))), StringComparison.Ordinal);

        var without = MemoryFiles.Of(("plan.yaml", OfficePlan.Manifest + "\nrules: { form-unfinished: \"off\" }\n"), ("kontor/ekonomi.yaml", OfficePlan.Office));
        Assert.Single(FormsOf.Import(without, form).Changes);
    }

    [Fact]
    public void A_form_of_another_plan_line_period_or_unit_is_turned_down()
    {
        var form = OfficePlan.Form.Save();
        Assert.Equal(["form-of-other-plan"], Told(OfficePlan.Manifest.Replace("id: liten", "id: annan", StringComparison.Ordinal), OfficePlan.Office));
        Assert.Equal(["form-of-other-plan line"], Told(OfficePlan.Manifest, OfficePlan.OfficeWith("id: system", "id: datasystem")));
        Assert.Equal(
            ["form-of-other-plan unit"],
            Told(OfficePlan.Manifest.Replace("unit: mkr", "unit: tkr", StringComparison.Ordinal), OfficePlan.Office));

        IEnumerable<string> Told(string manifest, string office) =>
            FormsOf.Told(FormsOf.Import(MemoryFiles.Of(("plan.yaml", manifest), ("kontor/ekonomi.yaml", office)), form)).Select(told => string.Join(' ', told.Split(' ').Take(told.StartsWith("form-of-other-plan line", StringComparison.Ordinal) || told.StartsWith("form-of-other-plan unit", StringComparison.Ordinal) ? 2 : 1)));
    }

    [Fact]
    public void A_figure_that_has_changed_since_is_a_conflict_with_all_three_figures()
    {
        var since = MemoryFiles.Of(("plan.yaml", OfficePlan.Manifest), ("kontor/ekonomi.yaml", OfficePlan.OfficeWith("budget-2026: 4 300", "budget-2026: 4 400")));

        var conflict = FormsOf.Import(since, OfficePlan.Form.Fill(Row, Column, "4350").Fill("line:drift/system", Column, "7").Save());
        Assert.Equal([$"changed-since {OfficePlan.Form.Locate(Row, Column)}"], FormsOf.Told(conflict));
        Assert.Equal("4 400", conflict.Findings[0].Place.Text);
        Assert.Equal([4300m, 4400m, 4350m], conflict.Findings[0].Facts.OfType<Compiler.Findings.AmountFact>().Select(fact => fact.Value));
        Assert.Empty(conflict.Files);

        // What the office left alone, and what both came to, is none.
        Assert.Empty(FormsOf.Told(FormsOf.Import(since, OfficePlan.Form.Save())));
        Assert.Empty(FormsOf.Told(FormsOf.Import(since, OfficePlan.Form.Fill(Row, Column, "4400").Save())));
    }

    [Fact]
    public void Two_forms_may_agree_and_may_not_differ()
    {
        byte[] With(string value) => OfficePlan.Form.Fill(Row, Column, value).Save();

        Assert.Single(FormsOf.Import(OfficePlan.Files, With("4350"), With("4350")).Changes);
        Assert.StartsWith("changed-since forms", Assert.Single(FormsOf.Told(FormsOf.Import(OfficePlan.Files, With("4350"), With("4360")))), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_workbooks_are_told_apart()
    {
        var form = OfficePlan.Form.Save();
        Assert.Equal(["form-unreadable"], Told(form[..(form.Length / 2)]));
        Assert.Equal(["form-unreadable"], Told([]));
        Assert.Equal(["form-unreadable"], Told("Rad;Belopp"u8.ToArray()));
        Assert.Equal(["form-unreadable locked"], Told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]));
        Assert.Equal(["form-unreadable open-document"], Told(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))));
        Assert.Equal(["form-unreadable"], Told(Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"b\">]><workbook>&b;</workbook>"))));

        static IEnumerable<string> Told(byte[] file) => FormsOf.Told(FormsOf.Import(OfficePlan.Files, file));
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            stream.Write("<workbook>"u8);
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 300; i++) stream.Write(blanks);
        }

        Assert.True(bomb.Length < 4 << 20);
        Assert.Equal(["form-unreadable too-large"], FormsOf.Told(FormsOf.Import(OfficePlan.Files, bomb.ToArray())));
    }

    [Fact]
    public void A_damaged_form_is_never_a_fault()
    {
        var form = OfficePlan.Form.Save();
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var damaged = form.ToArray();
            for (var j = random.Next(1, 20); j > 0; j--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Assert.NotNull(FormsOf.Import(OfficePlan.Files, damaged));
        }
    }

    [Fact]
    public void A_plan_that_cannot_be_read_takes_no_form()
    {
        var broken = MemoryFiles.Of(("plan.yaml", OfficePlan.Manifest), ("kontor/ekonomi.yaml", OfficePlan.OfficeWith("4 240", "4 24O")));

        var import = FormsOf.Import(broken, OfficePlan.Form.Fill(Row, Column, "4350").Save());

        Assert.Contains(import.Findings, finding => finding.Rule.Name == "bad-amount");
        Assert.Empty(import.Files);
    }

    private static byte[] Saved(XLWorkbook workbook)
    {
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        return zip.ToArray();
    }
}
