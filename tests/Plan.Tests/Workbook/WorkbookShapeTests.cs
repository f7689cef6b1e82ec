using Plan.Compiler.Output.Sheets;
using Plan.Tests.Testing;

namespace Plan.Tests.Workbook;

public sealed class WorkbookShapeTests
{
    [Theory]
    [InlineData("[|titel|]: x\nsheets: [{ columns: [{ id: a }] }]", "unknown-key")]
    [InlineData("sheets: [|x|]", "not-a-list")]
    [InlineData("[|title: x|]", "no-sheet")]
    [InlineData("sheets: [[|x|]]", "not-a-mapping")]
    [InlineData("sheets: [[|{ name: x }|]]", "missing-key")]
    [InlineData("sheets: [{ columns: [[|{ width: 3 }|]] }]", "missing-key")]
    [InlineData("sheets: [{ columns: [{ id: a, width: [|wide|] }] }]", "not-a-number")]
    [InlineData("sheets: [{ columns: [{ id: a, width: [|1 000|] }] }]", "not-a-number")]
    [InlineData("sheets: [{ columns: [{ id: a, level: [|8|] }] }]", "not-a-count")]
    [InlineData("sheets: [{ columns: [{ id: a, hidden: [|yes|] }] }]", "not-a-choice")]
    [InlineData("sheets: [{ columns: [{ id: a }, { id: [|a|] }] }]", "id-twice")]
    [InlineData("styles: { x: { color: [|red|] } }\nsheets: [{ columns: [{ id: a }] }]", "not-a-color")]
    [InlineData("styles: { x: { top: [|thin red|] } }\nsheets: [{ columns: [{ id: a }] }]", "not-a-border")]
    [InlineData("styles: { x: { align: [|middle|] } }\nsheets: [{ columns: [{ id: a }] }]", "not-a-choice")]
    [InlineData("sheets: [{ columns: [{ id: a, style: [|x|] }], rows: [{ cells: { a: t } }] }]", "unknown-style")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { [|b|]: t } }] }]", "unknown-column")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ id: r }, { id: [|r|] }] }]", "id-twice")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { text: [|[x]|] } } }] }]", "not-a-value")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { date: [|2025-02-30|] } } }] }]", "not-a-date")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|\"{r@a}\"|] } } }] }]", "unknown-row")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|\"{@b}\"|] } } }] }]", "unknown-column")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|\"{a}\"|] } } }] }]", "not-a-reference")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|\"{ }\"|] } } }] }]", "not-a-reference")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|\"1+{@a\"|] } } }] }]", "formula-open")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { formula: [|'\"x'|] } } }] }]", "formula-open")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { link: [|x|] } } }] }]", "unknown-sheet")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ cells: { a: { name: [|a1|] } } }] }]", "bad-name")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ table: [|A1|], rows: [{ cells: { a: x } }] }] }]", "bad-name")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ table: [|T|], rows: [] }] }]", "no-header")]
    [InlineData("sheets: [{ columns: [{ id: a }], conditions: [[|{ cells: r@a }|]] }]", "missing-key")]
    [InlineData("sheets: [{ columns: [{ id: a }], rows: [{ id: r, to: [|b|], style: '', cells: { a: x } }] }]", "unknown-column")]
    [InlineData("sheets: [{ columns: [{ id: a }], freeze: { [|row|]: 3 } }]", "unknown-key")]
    public void A_mistake_is_one_finding_at_its_place(string description, string variant)
    {
        var marked = MarkedSource.Parse(description, "workbook.yaml");
        var (workbook, findings) = WorkbookReader.Read(marked.Source);

        Assert.Null(workbook);
        var finding = Assert.Single(findings);
        Assert.Equal("workbook-shape", finding.Rule.Name);
        Assert.Equal(variant, finding.Variant);
        Assert.Equal(marked.Span, finding.Place);
    }

    [Fact]
    public void A_misspelt_name_has_the_nearest_as_a_hint()
    {
        var (_, findings) = WorkbookReader.Read(new("workbook.yaml", "sheets: [{ colums: [{ id: a }], columns: [{ id: a }] }]"));
        Assert.Equal(["did-you-mean"], Assert.Single(findings).Hints);
    }

    [Fact]
    public void Broken_yaml_is_told_as_such() =>
        Assert.Equal("yaml-syntax", Assert.Single(WorkbookReader.Read(new("workbook.yaml", "sheets: [")).Findings).Rule.Name);
}
