using System.Text.Json;
using Plan.Tests.Report;
using Plan.Tests.Testing;

namespace Plan.Tests.Output;

public sealed class JsonFormatTests
{
    [Fact]
    public void The_whole_report_of_a_plan() =>
        Snapshot.Matches(Rendered.Json(BuiltReports.OfReal("riverside-library-2026")), "tests/Plan.Tests/Output/Snapshots/riverside-library-2026.json");

    [Fact]
    public void The_version_comes_first() => Assert.Equal("version", Parsed("").EnumerateObject().First().Name);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("100.10", "100.1")]
    [InlineData("999999999999.123456", "999999999999.123456")]
    public void Figures_are_exact_decimals(string written, string expected)
    {
        var cell = Cells(written)[0];

        Assert.Equal(JsonValueKind.Number, cell.GetProperty("value").ValueKind);
        Assert.Equal(expected, cell.GetProperty("value").GetRawText());
    }

    [Fact]
    public void A_quotient_without_end_has_four_decimals() => Assert.Equal("33.3333", Cells("4")[2].GetProperty("value").GetRawText());

    [Fact]
    public void An_empty_cell_has_no_value()
    {
        var cell = Cells("''")[0];

        Assert.Equal("empty", cell.GetProperty("kind").GetString());
        Assert.False(cell.TryGetProperty("value", out _));
    }

    [Fact]
    public void A_text_is_told_in_words_and_in_Markdown_that_leads_to_the_page()
    {
        var goal = Parsed("goals: [{ id: g, name: G, text: 'See **[](goal:g)**' }]").GetProperty("goals")[0];

        Assert.Equal("See G", goal.GetProperty("text").GetProperty("text").GetString());
        Assert.Equal($"See **[G](#{goal.GetProperty("anchor").GetString()})**", goal.GetProperty("text").GetProperty("markdown").GetString());
    }

    [Fact]
    public void A_draft_and_an_extract_say_so()
    {
        const string Offices = "offices: [{ id: o, name: O }, { id: p, name: P }]";
        var json = JsonDocument.Parse(Rendered.Json(BuiltReports.OfText(Offices, new() { Draft = true, Office = "o" }))).RootElement;

        Assert.Equal("o", json.GetProperty("extract").GetProperty("office").GetString());
        Assert.NotEmpty(json.GetProperty("draft").GetProperty("text").GetString()!);
        Assert.Equal("o", Assert.Single(json.GetProperty("offices").EnumerateArray()).GetProperty("id").GetString());
    }

    private static List<JsonElement> Cells(string amount) =>
        [.. Parsed($$"""
            periods: { b24: { kind: budget, year: 2024 }, b25: { kind: budget, year: 2025 } }
            statements:
              - id: s
                title: S
                columns: [b25, b24, { id: c, label: C, change: [b24, b25], percent: true }]
                lines: [{ id: l, label: L, amounts: { b24: 3, b25: {{amount}} } }]
            """).GetProperty("statements")[0].GetProperty("rows")[0].GetProperty("cells").EnumerateArray()];

    private static JsonElement Parsed(string manifest) => JsonDocument.Parse(Rendered.Json(BuiltReports.OfText(manifest))).RootElement;
}
