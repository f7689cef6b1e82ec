using System.Globalization;
using ClosedXML.Excel;
using CsCheck;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Starting;
using Plan.Compiler.Starting.Tables;
using Plan.Tests.Testing;
using Plan.Workbook.Reading;

namespace Plan.Tests.Starting;

/// <summary>What is made of tables, tidy and odd ones.</summary>
public sealed class TableReaderTests
{
    [Fact]
    public void A_table_with_headings_indents_and_totals_becomes_a_statement_that_is_proved()
    {
        var table = Read("""
            Driftbudget;;;
            Belopp i mkr;;;
            Verksamhet;Utfall 2024;Budget 2025;Budget 2026;Förändring
            Intäkter;;;;
              Bidrag;100;110;120;10
              Avgifter;20,5;21;22;1
            Summa intäkter;120,5;131;142;11
            Kostnader;;;;
              Personal;-80;-85;-90;-5
              Lokaler;-30;-31;-33;-2
            Summa kostnader;-110;-116;-123;-7
            Resultat;10,5;15;19;4
            Beloppen är preliminära.;;;;
            """);

        Assert.Equal(("driftbudget", "Driftbudget", "mkr", 1, "Beloppen är preliminära."), (table.Id, table.Title, table.Unit, table.Decimals, table.Note));
        Assert.Equal(["utfall-2024", "budget-2025", "budget-2026", "förändring=budget-2026-budget-2025"], table.Columns.Select(Told));
        Assert.Equal(
        [
            "0 Intäkter heading", "1 Bidrag", "1 Avgifter", "0 Summa intäkter = above",
            "0 Kostnader heading", "1 Personal", "1 Lokaler", "0 Summa kostnader = above", "0 Resultat = all",
        ], table.Lines.Select(Told));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void A_line_over_deeper_lines_that_add_up_to_it_counts_them()
    {
        var table = Read("Rad;2025;2026\nStöd;30;40\n Ekonomi;10;15\n HR;20;25\nGator;5;6\nTotalt;35;46\n");

        Assert.Equal(["0 Stöd = ekonomi hr", "1 Ekonomi", "1 HR", "0 Gator", "0 Totalt = all"], table.Lines.Select(Told));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void A_result_is_the_difference_of_totals()
    {
        var table = Read("Rad;Budget 2026\nBidrag;7\nAvgifter;4\nSumma intäkter;11\nLöner;5\nHyror;3\nSumma kostnader;8\nNetto;3\n");

        Assert.Equal("0 Netto = summa-intäkter -summa-kostnader", Told(table.Lines[^1]));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void A_line_that_chance_makes_the_sum_of_others_is_a_line() =>
        Assert.Equal(["0 A", "0 B", "0 C", "0 Summa = above"], Read("Rad;2026\nA;1\nB;2\nC;3\nSumma;6\n").Lines.Select(Told));

    [Fact]
    public void Parts_are_counted_by_no_total()
    {
        var table = Read("Rad;Budget 2026\nSkola;100\nvarav lokaler;40\nOmsorg;50\nSumma;150\n");

        Assert.Equal(["0 Skola", "0 varav lokaler of skola", "0 Omsorg", "0 Summa = above"], table.Lines.Select(Told));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void What_stands_below_all_totals_is_outside_of_them()
    {
        var table = Read("Rad;Budget 2026\nSkola;100\nOmsorg;50\nSumma;150\nAntal platser;999\n");

        Assert.True(table.Lines[^1].IsOutside);
        Assert.Empty(Findings(table));
    }

    [Theory]
    [InlineData("Rad;2025;2026\nSkola;1;2\nOmsorg;3;4\nSumma;4;7\n", "total-differs cell:tabell/summa/budget-2026 1")]
    [InlineData("Rad;2024;2025;2026\nSkola;1;2;5\nOmsorg;3;4;5\nTillsammans;4;6;11\n", "total-differs cell:tabell/tillsammans/budget-2026 1")]
    [InlineData("Rad;2025;2026;Skillnad\nSkola;1;2;1\nOmsorg;3;4;2\nVård;3;4;1\nPark;3;5;2\nSumma;10;15;5\n", "column-differs cell:tabell/omsorg/skillnad 1")]
    public void What_does_not_add_up_is_found(string csv, string finding) =>
        Assert.Contains(finding, Findings(Read(csv)).Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Rule.Name} {found.Address} {found.Difference?.Value:0.##}")));

    [Fact]
    public void Ids_are_unique_and_keep_their_letters()
    {
        var table = Read(",2026\nÅtgärder,1\nÄrenden,2\nÅtgärder,3\nÖvrigt & annat,4\n!!!,5\n");

        Assert.Equal(["åtgärder", "ärenden", "åtgärder-2", "övrigt-annat", "rad-6"], table.Lines.Select(line => line.Id));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void Years_kinds_and_twins_make_periods()
    {
        var table = Read("Rad;2025;Budget 2025;Bokslut 2024;Helårsprognos 2025;Rev.;%\nA;1;2;3;4;5;6\nB;1;2;3;4;5;6\n");

        Assert.Equal(
            ["budget-2025", "budget-2025-2", "bokslut-2024", "helårsprognos-2025", "rev", "procent%helårsprognos-2025-rev"], table.Columns.Select(Told));
        Assert.Equal([2025, 2025, 2024, 2025, 2026, 0], table.Columns.Select(column => column.Year));
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void A_cell_that_is_no_figure_is_told_and_left_empty()
    {
        var table = Read("Rad;Budget 2026\nSkola;i.u.\nOmsorg;–\nVård;(3 000)\nPark;1,234\n;7\n");

        Assert.Equal(["B2 i.u. not-a-figure", "B5 1,234 not-a-figure", "A6  no-label"], table.Remarks.Select(remark => $"{remark.Cell} {remark.Text} {remark.Variant}"));
        Assert.Equal([-3000m, 7m], table.Lines.SelectMany(line => line.Figures.Values));
        Assert.Equal("Rad 6", table.Lines[^1].Label);
        Assert.Empty(Findings(table));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" ; \n;;\n", "empty")]
    [InlineData("a;b\nc;d\n", "no-labels")]
    [InlineData("Skola;1;2\nOmsorg;3;4\n", "no-header")]
    [InlineData("1;2\n3;4\n", "no-labels")]
    [InlineData("\"aldrig stängt;1\n2;3", "no-labels")]
    public void What_is_no_table_is_said_to_be_none(string csv, string problem) =>
        Assert.Equal(problem, TableReader.Read([CsvGrid.Read("t", csv)], "t", "sv", 2026).Problem);

    [Theory]
    [InlineData("Rad\tBudget 2026\nSkola\t1 000\n")]
    [InlineData("Rad,Budget 2026\nSkola,1000\n")]
    [InlineData("Rad;Budget 2026\r\nSkola;\"1 000\"\r\n")]
    [InlineData("Rad;Budget 2026\nSkola;1\u00A0000\n")]
    [InlineData("\"Rad\";\"Budget\n2026\"\n\"Skola\";1000")]
    public void Text_tables_have_any_separator(string csv)
    {
        var line = Assert.Single(Read(csv).Lines);

        Assert.Equal(("Skola", 1000m), (line.Label, line.Figures["budget-2026"]));
    }

    [Fact]
    public void Text_tables_have_any_encoding_that_a_spreadsheet_writes()
    {
        Assert.Equal("Å –", CsvGrid.Decode([0xC5, 0x20, 0x96]));
        Assert.Equal("Å –", CsvGrid.Decode("Å –"u8.ToArray()));
        Assert.Equal("Å", CsvGrid.Decode([0xFF, 0xFE, 0xC5, 0x00]));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var table = Read("Rad;Budget 2026\n\"a: b # c\";1\n\"- {x: [y\";2\n\"\u0001\u0000null\";3\n=cmd|' /C calc'!A0;4\nid: 'x';5\nSumma;15\n");

        Assert.Empty(Findings(table));
        Assert.Equal("a: b # c", table.Lines[0].Label);
    }

    [Fact]
    public void A_workbook_has_merged_headers_indents_of_its_own_and_figures_of_formulas()
    {
        using var book = new XLWorkbook();
        book.AddWorksheet("Tom");
        var counts = book.AddWorksheet("Antal");
        (counts.Cell("A1").Value, counts.Cell("B1").Value, counts.Cell("A2").Value, counts.Cell("B2").Value) = ("Vad", "Antal", "Rader", 3);
        var sheet = book.AddWorksheet("Drift");
        sheet.Cell("A1").SetValue("Nämndens budget");
        sheet.Cell("B2").SetValue("Budget");
        sheet.Range("B2:C2").Merge();
        (sheet.Cell("B3").Value, sheet.Cell("C3").Value) = (2025, 2026);
        sheet.Cell("A3").SetValue("Tkr");
        sheet.Cell("A4").SetValue("Stöd");
        sheet.Cell("A5").SetValue("Ekonomi");
        sheet.Cell("A5").Style.Alignment.Indent = 1;
        sheet.Cell("A6").SetValue("HR");
        sheet.Cell("A6").Style.Alignment.Indent = 1;
        sheet.Cell("A7").SetValue("Summa");
        (sheet.Cell("B5").Value, sheet.Cell("C5").Value) = (10.25, 11);
        (sheet.Cell("B6").Value, sheet.Cell("C6").Value) = (5, "okänt");
        sheet.Cell("B7").FormulaA1 = "SUM(B5:B6)";
        using var file = new MemoryStream();
        book.SaveAs(file, new SaveOptions { EvaluateFormulasBeforeSaving = true });

        var table = TableReader.Read(WorkbookGrid.Read(FilledWorkbookReader.Read(file.ToArray()).Workbook!), "fil", "sv", 2026).Table!;

        Assert.Equal(("Drift", "Nämndens budget", "tkr", 2), (table.Sheet, table.Title, table.Unit, table.Decimals));
        Assert.Equal(["budget-2025", "budget-2026"], table.Columns.Select(Told));
        Assert.Equal(["0 Stöd heading", "1 Ekonomi", "1 HR", "0 Summa = above"], table.Lines.Select(Told));
        Assert.Equal("C6", Assert.Single(table.Remarks).Cell);
        Assert.Empty(Findings(table));
    }

    [Fact]
    public void Any_table_that_adds_up_is_proved_and_any_slip_in_its_last_total_is_found() =>
        Gen.Select(Gen.Int[-9_999_999, 9_999_999].Array[6].Array[1, 4], Gen.Int[1, 999]).Sample((groups, slip) =>
        {
            Assert.Empty(Findings(Read(Table(groups, 0))));
            Assert.Contains(Findings(Read(Table(groups, slip))), finding => finding.Rule.Name == "total-differs" && Math.Abs(finding.Difference!.Value) == slip);
        }, iter: 40);

    // Groups of lines with a total each, and a total of all.
    private static string Table(int[][] groups, int slip)
    {
        var rows = new List<string> { "Rad;2024;2025;2026" };
        var all = new long[3];
        foreach (var (group, number) in groups.Select((group, index) => (group, index + 1)))
        {
            var sum = new long[3];
            for (var line = 0; line < 2; line++)
            {
                rows.Add($"Rad {number}.{line};{string.Join(';', group[(3 * line)..(3 * line + 3)])}");
                for (var column = 0; column < 3; column++) sum[column] += group[3 * line + column];
            }
            rows.Add($"Summa {number};{string.Join(';', sum)}");
            for (var column = 0; column < 3; column++) all[column] += sum[column];
        }
        rows.Add($"Totalt;{all[0]};{all[1]};{all[2] + slip}");
        return string.Join('\n', rows);
    }

    private static ReadTable Read(string csv) => TableReader.Read([CsvGrid.Read("tabell", csv)], "tabell", "sv", 2026).Table!;

    private static List<Finding> Findings(ReadTable table)
    {
        var files = StartingPlan.Make(new("Kommunen", new(2026, 2026), "sv") { Table = table });
        return [.. PlanCompiler.Check(new MemoryFiles(files.ToDictionary(file => file.Path, file => file.Bytes.ToArray())), "plan", Compiled.Options).Findings];
    }

    private static string Told(TableColumn column) =>
        column.Id + (column.Of is var (first, second) ? $"{(column.IsChange ? '%' : '=')}{first}-{second}" : "");

    private static string Told(TableLine line) => $"{line.Indent} {line.Label}" + line.Kind switch
    {
        TableLineKind.Heading => " heading",
        TableLineKind.Total => $" = {string.Join(' ', line.Sum)}",
        _ => line.PartOf is null ? "" : $" of {line.PartOf}",
    };
}
