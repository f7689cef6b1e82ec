using System.IO.Compression;
using ClosedXML.Excel;

namespace Plan.Tests.Workbook;

public sealed class SpreadsheetWriterTests
{
    private static IXLCell Read(string cell, string rows = "")
    {
        var workbook = new XLWorkbook(new MemoryStream(Workbooks.Write(Workbooks.Sheet($"      - {{ cells: {{ a: {cell} }} }}\n{rows}"))));
        return workbook.Worksheet(1).Cell("A1");
    }

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("'=1")]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("TRUE")]
    [InlineData("2025-01-01")]
    [InlineData("<b>&amp;</b> \"x\"")]
    [InlineData("  spaces  ")]
    [InlineData("line\nbreak")]
    [InlineData("{=1}")]
    public void Text_stays_text(string text)
    {
        var cell = Read($"{{ text: \"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t").Replace("\n", "\\n")}\" }}");
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.False(cell.HasFormula);
        Assert.Equal(text, cell.GetString());
    }

    [Theory]
    [InlineData("=1", true)]
    [InlineData("@x", true)]
    [InlineData("x", false)]
    public void Text_that_could_be_a_formula_stays_text_when_it_is_edited(string text, bool isQuoted) =>
        Assert.Equal(isQuoted, Read($"{{ text: \"{text}\" }}").Style.IncludeQuotePrefix);

    [Fact]
    public void Text_that_looks_like_an_escape_is_escaped()
    {
        var package = Workbooks.Write(Workbooks.Sheet("      - { cells: { a: _x0041_, b: { formula: '1', text: _x0041__x00zz_ } } }"));
        Assert.Contains("<x:t>_x005F_x0041_</x:t>", Part(package, "xl/sharedStrings.xml"));
        Assert.Contains("<x:v>_x005F_x0041__x00zz_</x:v>", Part(package, "xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public void What_a_cell_cannot_hold_is_left_out() => Assert.Equal("a\uFFFDbc", Read("{ text: \"a\uD800\\u0000b\\uFFFFc\" }").GetString());

    [Fact]
    public void A_text_that_is_too_long_is_cut_where_it_can_be()
    {
        var text = Read($"{{ text: \"{new string('a', 32_765)}😀😀\" }}").GetString();
        Assert.Equal(32_766, text.Length);
        Assert.EndsWith("a…", text);
    }

    [Theory]
    [InlineData("1234567890123.123456", "1234567890123.123456")]
    [InlineData("0.10", "0.1")]
    [InlineData("-100", "-100")]
    public void A_number_is_written_exactly(string number, string expected) =>
        Assert.Contains($"<x:v>{expected}</x:v>", Part(Workbooks.Write(Workbooks.Sheet($"      - {{ cells: {{ a: {{ number: {number} }} }} }}")), "xl/worksheets/sheet1.xml"));

    [Fact]
    public void A_formula_has_the_value_that_it_was_given()
    {
        var number = Read("{ formula: \"1/3\", number: 0.3333333333333333333333333333 }");
        Assert.Equal("1/3", number.FormulaA1);
        Assert.Equal("0.333333333333333", number.CachedValue.ToString()![..17]);

        var text = Read("{ formula: '\"a\"&\"b\"', text: ab }");
        Assert.Equal("ab", text.CachedValue);
    }

    [Fact]
    public void A_date_is_a_date() => Assert.Equal(new(2025, 12, 31), Read("{ date: 2025-12-31, format: yyyy-mm-dd }").GetDateTime());

    [Fact]
    public void A_table_without_rows_gets_one_and_headers_that_differ()
    {
        var bytes = Workbooks.Write(Workbooks.Sheet("      - { table: T_One, rows: [{ cells: { a: Mål, b: \"mål\", c: \"\" } }] }"));
        using var workbook = new XLWorkbook(new MemoryStream(bytes));
        Assert.Equal(["Mål", "mål 2", "c"], workbook.Table("T_One").Fields.Select(field => field.Name));
        Assert.Equal(2, workbook.Table("T_One").RowCount());
        Assert.Empty(PackageProblems.In(bytes));
    }

    [Fact]
    public void The_same_description_gives_the_same_bytes()
    {
        var description = Workbooks.Sheet("      - { table: T_One, rows: [{ cells: { a: A, b: B, c: C } }, { cells: { a: { link: s }, b: { number: 1 } } }] }\n") + "  - { columns: [{ id: x }] }\n";
        Assert.Equal(Workbooks.Write(description), Workbooks.Write(description));
    }

    [Fact]
    public void Sheets_are_quoted_in_every_name()
    {
        var description = "sheets:\n  - name: Q1\n    columns: [{ id: a }]\n    rows: [{ id: r, repeat: true, cells: { a: { text: x, name: 'cell:s/l/c' } } }]\n";
        var names = Part(Workbooks.Write(description), "xl/workbook.xml");
        Assert.Contains("'Q1'!$A$1</x:definedName>", names);
        Assert.Contains("'Q1'!$1:$1</x:definedName>", names);
        Assert.DoesNotContain(">Q1!", names);
    }

    [Fact]
    public void A_footer_has_ampersands_and_page_numbers()
    {
        var description = "sheets: [{ name: S, columns: [{ id: a }], footer: 'A&B {page}', pages: 'Sida {page} av {pages} {x}' }]";
        Assert.Contains("&amp;LA&amp;&amp;B {page}&amp;C&amp;A&amp;RSida &amp;P av &amp;N {x}<", Part(Workbooks.Write(description), "xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public void A_column_is_wide_enough_for_its_numbers() =>
        Assert.InRange(
            Workbooks.Read(Workbooks.Sheet("      - { cells: { a: { number: -9999999999999, format: '#,##0;-#,##0;0' } } }")).Sheets[0].Columns[0].Width, 17, 22);

    [Theory]
    [InlineData("Kommundirektör", 1)]
    [InlineData("Kommunstyrelseförvaltningens övergripande inkl anslag Hållbart och växande Luleå", 2)]
    [InlineData("a\nb\nc", 3)]
    public void A_row_is_tall_enough_for_its_text(string text, int lines)
    {
        var description = $"styles: {{ w: {{ wrap: true }} }}\nsheets: [{{ columns: [{{ id: a, width: 58 }}], rows: [{{ cells: {{ a: {{ text: \"{text.Replace("\n", "\\n")}\", style: w }} }} }}] }}]";
        Assert.Equal(4 + (12.9m * lines), Workbooks.Read(description).Sheets[0].Rows[0].Height);
    }
}
