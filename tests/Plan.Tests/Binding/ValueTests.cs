using Plan.Compiler.Findings;

namespace Plan.Tests.Binding;

public sealed class ValueTests
{
    [Theory]
    [InlineData("areas: [{ id: [|Trygg|], name: A }]")]
    [InlineData("areas: [{ id: [|a b|], name: A }]")]
    [InlineData("goals: [{ id: [|-a|], name: A }]")]
    [InlineData("periods: { [|B_25|]: { kind: budget, year: 2025 } }\ngoals: [{ id: g, name: '[](period:B_25)' , text: '[](period:B_25)' }]")]
    public void A_bad_id_is_a_finding(string content) => BoundCase.OfContent(content).Says("bad-id", Variant(content));

    [Fact]
    public void A_bad_id_is_kept_so_that_references_to_it_hold() => BoundCase.OfContent("""
        areas: [{ id: [|Trygg|], name: A }]
        goals: [{ id: g, name: G, area: Trygg }]
        """).Says("bad-id", "upper-case");

    [Fact]
    public void An_id_of_letters_with_marks_of_their_own_is_one_finding() =>
        BoundCase.OfContent("areas: [{ id: [|a\u030Ar|], name: A }]\ngoals: [{ id: g, name: G, area: \u00E5r }, { id: h, name: H, area: a\u030Ar }]")
            .Says("bad-id", "not-nfc");

    [Theory]
    [InlineData("offices: [{ id: a, name: A, kind: [|sectr|] }]", "choice", "did-you-mean")]
    [InlineData("offices: [{ id: a, name: A, kind: [|department|] }]", "choice", "allowed")]
    [InlineData("indicators: [{ id: a, name: A, better: [|up|] }]", "choice", "allowed")]
    [InlineData("indicators: [{ id: a, name: A, preliminary: [|yes|] }]", "not-true-or-false", null)]
    [InlineData("indicators: [{ id: a, name: A, unit: antal, outcomes: { 2024: [|many|] } }]", null, null)]
    [InlineData("indicators: [{ id: a, name: A, unit: antal, outcomes: { 2024: [|7 %|] } }]", null, null)]
    [InlineData("rules: { unused-period: [|wrning|] }", "choice", "did-you-mean")]
    [InlineData("rules: { unknown-key: [|warning|] }", "not-to-be-softened", null)]
    [InlineData("unit: [|euro|]", "unit", "own-unit")]
    [InlineData("unit: { label: euro, factor: [|500|] }", "factor", null)]
    [InlineData("document: [{ heading: H, content: [{ areas: [|some|] }] }]", "choice", "allowed")]
    public void A_bad_value_is_one_finding(string content, string? variant, string? hint)
    {
        var bound = BoundCase.OfContent(content);

        var finding = bound.Single;
        Assert.Equal(("bad-value", bound.Marks[0]), (finding.Rule.Name, $"{finding.Place.Source.Path}:{finding.Place.Start}-{finding.Place.End} {finding.Place.Text}"));
        if (variant is not null) Assert.Equal(variant, finding.Variant);
        if (hint is not null) Assert.Equal([hint], finding.Hints);
    }

    [Theory]
    [InlineData("decimals: [|7|]", "count")]
    [InlineData("decimals: [|-1|]", "count")]
    [InlineData("decimals: [|two|]", "count")]
    [InlineData("rounding: [|-1|]", "negative")]
    public void A_bad_value_of_a_statement_is_one_finding(string key, string variant) =>
        BoundCase.OfMoney($"statements: [{{ id: s, title: T, {key}, columns: [b25], lines: [] }}]").Says("bad-value", variant);

    [Theory]
    [InlineData("{ id: l, label: L, indent: [|x|], amounts: }", "count")]
    [InlineData("{ id: l, label: L, parts: [|some|], amounts: }", "choice")]
    [InlineData("{ id: l, label: L, sum: [|abowe|] }", "sum")]
    [InlineData("{ id: l, label: L, sum: [|facklig|] }", "sum")]
    [InlineData("{ label: L, heading: [|false|] }", "only-true")]
    [InlineData("{ id: h, label: L, heading: true }, { id: l, label: L, sum: [ [|h|] ] }", "heading")]
    [InlineData("{ id: h, label: L, heading: true }, { id: l, label: L, part-of: [|h|], amounts: }", "heading")]
    [InlineData("{ offices: [|some|] }", "choice")]
    public void A_bad_value_of_a_line_is_one_finding(string line, string variant) =>
        BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [ {line} ] }}]").Says("bad-value", variant);

    [Fact]
    public void A_change_is_used_by_no_column() => BoundCase.OfMoney("""
        statements:
          - id: s
            title: T
            columns: [b24, b25, { id: c, change: [b24, b25] }, { id: d, sum: [b25, [|c|]] }]
            lines: []
        """).Says("bad-value", "change-in-column");

    [Theory]
    [InlineData("years: [|25|]", "bad-year")]
    [InlineData("years: [|2025-27|]", "bad-year")]
    [InlineData("years: [|2027-2025|]", "bad-year")]
    [InlineData("years: [|2025-2076|]", "bad-year")]
    [InlineData("years: 2025\noutcome-years: [|1974-2024|]", "bad-year")]
    [InlineData("years: 2025\nindicators: [{ id: a, name: A, outcomes: { [|1974|]: 3 } }]", "bad-year")]
    [InlineData("years: 2025\nindicators: [{ id: a, name: A, targets: { [|2O25|]: 3 } }]", "bad-year")]
    [InlineData("years: 2025\ndate: [|15 januari 2025|]", "bad-date")]
    [InlineData("years: 2025\nassignments: [{ id: a, name: A, due: [|2025-02-30|] }]", "bad-date")]
    [InlineData("years: 2025\naccept: [{ rule: total-differs, at: 'plan:p', until: [|snart|] }]", "bad-date")]
    public void A_bad_year_or_date_is_one_finding(string manifest, string rule) =>
        BoundCase.Of($"plan: 1\nid: p\ntitle: T\n{manifest}").SaysAtEach(rule);

    [Fact]
    public void Years_fifty_from_the_plan_year_are_read() =>
        Assert.Equal([1975, 2075], BoundCase.OfContent("indicators: [{ id: a, name: A, outcomes: { 2075: 1, 1975: 2 } }]")
            .Clean().Plan.Indicators.Single().Outcomes.Select(outcome => outcome.Year.Value));

    [Theory]
    [InlineData("17 24", "bad-amount")]
    [InlineData("1e3", "bad-amount")]
    [InlineData("(3 000)", "bad-amount")]
    [InlineData("1.234", "ambiguous-number")]
    public void A_figure_that_cannot_be_read_is_one_finding_and_kept_as_unreadable(string figure, string rule)
    {
        var bound = BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [{{ id: l, label: L, amounts: {{ b25: [|{figure}|] }} }}] }}]");

        bound.SaysAtEach(rule);
        Assert.Equal("cell:s/l/b25", bound.Single.Address?.ToString());
        var line = Assert.IsType<Plan.Compiler.Model.EnteredLine>(bound.Statement("s").Lines.Single());
        Assert.True(line.Amounts.Single() is { IsUnreadable: true, Amount: null });
        Assert.True(line.IsWhole);
    }

    [Theory]
    [InlineData("{ 2023: 80, 2022: [|70,5|] }")]
    [InlineData("{2023: 80, 2022: [|70,5|]}")]
    [InlineData("{ 2022: [|70,5|], 2023: 80 }")]
    public void A_decimal_that_a_brace_splits_is_one_finding(string outcomes)
    {
        var bound = BoundCase.OfContent($"indicators: [{{ id: a, name: A, outcomes: {outcomes} }}]");

        bound.Says("split-decimal");
        Assert.Equal([null, 80m], bound.Plan.Indicators.Single().Outcomes.Select(outcome => outcome.Value?.Value.Number));
    }

    [Theory]
    [InlineData("texts/uppdrag.md", "file-not-found")]
    [InlineData("../uppdrag.md", "file-outside-plan")]
    [InlineData("/etc/uppdrag.md", "file-outside-plan")]
    public void A_text_in_a_file_that_is_not_there_is_one_finding(string path, string rule) =>
        BoundCase.OfContent($"areas: [{{ id: a, name: A, text: {{ file: [|{path}|] }} }}]").SaysAtEach(rule);

    [Theory]
    [InlineData("appropriations: [{ id: a, name: A, amounts: { b25: [|1e3|] } }]", "appropriation:a/b25")]
    [InlineData("appropriations: [{ id: a, name: A, shares: [{ id: s, name: S, amounts: { b25: [|1e3|] } }] }]", "share:a/s/b25")]
    public void A_figure_of_an_appropriation_has_its_own_address(string content, string address) =>
        Assert.Equal(address, BoundCase.OfMoney(content).Single.Address?.ToString());

    [Fact]
    public void A_text_in_a_file_is_read_from_the_file_that_names_it()
    {
        var bound = BoundCase.OfContent("", ("mal/a.yaml", "areas: [{ id: a, name: A, text: { file: ../texts/a.md } }]"), ("texts/a.md", "Text\r\nmer\n"));

        var text = bound.Clean().Plan.Areas.Single().Text;
        Assert.Equal(("Text\nmer\n", "texts/a.md", null), (text?.Value, text?.Span.Source.Path, text?.Style));
    }

    private static string? Variant(string content) => BoundCase.OfContent(content).Single.Variant;
}
