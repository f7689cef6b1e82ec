namespace Plan.Tests.Workbook;

public sealed class ReferencesTests
{
    private const string Rows = """
              - { id: r1, cells: { a: x } }
              - id: block
                rows: [{ id: r2 }, { id: r3 }]
              - {}
              - { id: r5 }
              - { cells: { a: { formula: FORMULA } } }
          - id: t
            name: "It's"
            columns: [{ id: x }, { id: y }]
            rows:
              - table: T_Table
                rows: [{ id: head }, { id: first }, { id: second }]
        """;

    private static string? Formula(string formula) =>
        Workbooks.Cells(Workbooks.Sheet(Rows.Replace("FORMULA", $"\"{formula.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)))["A6"].Formula;

    [Theory]
    [InlineData("{r1@a}", "A1")]
    [InlineData("{@c}*2", "C6*2")]
    [InlineData("SUM({block@b})", "SUM(B2:B3)")]
    [InlineData("SUM({r1..r5@b..c})", "SUM(B1:C5)")]
    [InlineData("SUM({r1@a r2@a r3@a r5@a})", "SUM(A1:A3,A5)")]
    [InlineData("COUNT({r1@a r1@b r1@c})", "COUNT(A1:C1)")]
    [InlineData("COUNT({r1@a r1@c})", "COUNT(A1,C1)")]
    [InlineData("SUM({r5@a r2@a})", "SUM(A5,A2)")]
    [InlineData("{first@y}", "'It''s'!$B$2")]
    [InlineData("COUNTIF({T_Table@x},\"{r1@a}\")", "COUNTIF('It''s'!$A$2:$A$3,\"{r1@a}\")")]
    [InlineData("\"say \"\"{\"\"\"&{r1@a}", "\"say \"\"{\"\"\"&A1")]
    [InlineData("SUM({r1@a first@x})", "SUM(A1,'It''s'!$A$2)")]
    public void A_reference_is_its_cells(string formula, string expected) => Assert.Equal(expected, Formula(formula));

    [Fact]
    public void More_cells_than_a_function_takes_are_one_argument()
    {
        var rows = string.Concat(Enumerable.Range(1, 600).Select(i => $"      - {{ id: r{i} }}\n"));
        var odd = string.Join(' ', Enumerable.Range(1, 300).Select(i => $"r{(2 * i) - 1}@a"));
        var formula = Workbooks.Cells(Workbooks.Sheet($"{rows}      - {{ cells: {{ a: {{ formula: \"SUM({{{odd}}})\" }} }} }}"))["A601"].Formula!;
        Assert.StartsWith("SUM((A1,A3,", formula);
        Assert.EndsWith(",A599))", formula);
    }

    [Fact]
    public void A_column_beyond_the_alphabet_has_two_letters()
    {
        var columns = string.Join(", ", Enumerable.Range(1, 703).Select(i => $"{{ id: c{i} }}"));
        var description = $"sheets: [{{ columns: [{columns}], rows: [{{ cells: {{ c1: {{ formula: \"{{@c27}}+{{@c702}}+{{@c703}}\" }} }} }}] }}]";
        Assert.Equal("AA1+ZZ1+AAA1", Workbooks.Cells(description)["A1"].Formula);
    }

    [Fact]
    public void A_condition_keeps_its_columns()
    {
        var description = Workbooks.Sheet("      - { id: r, cells: { a: x } }").Replace(
            "    rows:", "    conditions: [{ cells: \"r@a..c\", when: '{@b}>{@}', indent: 1 }]\n    rows:", StringComparison.Ordinal);
        Assert.Equal("$B1>A1", Assert.Single(Workbooks.Read(description).Sheets[0].Conditions).Formula);
    }
}
