using Plan.Compiler.Findings;

namespace Plan.Tests.Binding;

public sealed class KeyTests
{
    [Fact]
    public void A_misspelt_key_is_one_finding_and_read_as_what_was_meant()
    {
        var bound = BoundCase.OfContent("""
            areas:
              - { id: a, [|nmae|]: Area }
            """);

        var finding = bound.Says("unknown-key");
        Assert.Equal(["did-you-mean"], finding.Hints);
        Assert.Contains(Fact.Text("nearest", "name"), finding.Facts);
        Assert.Equal("area:a", finding.Address?.ToString());
        Assert.Equal("Area", bound.Plan.Areas.Single().Name.Value);
    }

    [Fact]
    public void A_misspelt_key_beside_the_right_one_is_not_read() =>
        Assert.Equal("Right", Bind("areas: [{ id: a, [|nmae|]: Wrong, name: Right }]").Plan.Areas.Single().Name.Value);

    [Fact]
    public void A_key_that_means_nothing_shows_those_allowed_and_takes_the_blame_for_a_missing_one()
    {
        var finding = BoundCase.OfContent("areas: [{ id: a, [|heading|]: Area }]").Says("unknown-key");

        Assert.Equal(["missing", "allowed"], finding.Hints);
        Assert.Equal("name", Assert.Single(finding.Facts.OfType<ListFact>().Single(fact => fact.Name == "missing").Values));
        Assert.Equal(["id", "name", "short", "text"], finding.Facts.OfType<ListFact>().Single(fact => fact.Name == "allowed").Values);
    }

    [Fact]
    public void A_key_of_the_manifest_in_another_file_says_where_it_belongs() =>
        BoundCase.OfContent("", ("more.yaml", "[|language|]: sv\n")).Says("unknown-key", "in-manifest");

    [Theory]
    [InlineData("areas: [{ [|id|]: '', name: N }]")]
    [InlineData("areas: [{ [|name|]: N }]")]
    [InlineData("areas: [{ id: [|a|] }]")]
    [InlineData("areas: [{ id: a, [|name|]: }]")]
    [InlineData("areas: [{ id: a, [|name|]: ~ }]")]
    [InlineData("areas: [{ id: a, [|name|]: '' }]")]
    [InlineData("goals: [{ id: [|a|] }]")]
    [InlineData("indicators: [{ id: [|a|] }]")]
    [InlineData("measures: [{ id: [|a|] }]")]
    [InlineData("assignments: [{ id: [|a|] }]")]
    [InlineData("offices: [{ id: [|a|] }]")]
    [InlineData("document: [{ [|numbered|]: false }]")]
    public void A_required_key_is_missed(string content) => BoundCase.OfContent(content).Says("missing-key");

    [Theory]
    [InlineData("frames: [{ id: [|f|] }]")]
    [InlineData("frames: [{ id: f, title: T, changes: [{ [|amount|]: 1 }] }]")]
    [InlineData("frames: [{ id: f, title: T, moves: [{ [|amount|]: 1 }] }]")]
    [InlineData("appropriations: [{ id: [|a|] }]")]
    [InlineData("appropriations: [{ id: a, name: A, shares: [{ id: [|s|] }] }]")]
    [InlineData("statements: [{ id: [|s|], columns: [b25], lines: [] }]")]
    [InlineData("statements: [{ id: [|s|], title: T, lines: [] }]")]
    [InlineData("statements: [{ id: [|s|], title: T, columns: [b25] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [{ [|label|]: L, sum: [b25] }, b25], lines: [] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ id: [|l|], amounts: }] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ [|label|]: L, amounts: }] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ id: l, label: L, [|sum|]: }] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ label: L, [|heading|]: }] }]")]
    [InlineData("statements: [{ id: s, title: T, [|columns|]: [], lines: [] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ id: l, label: L, [|sum|]: [] }] }]")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25, { id: c, label: L, [|sum|]: [] }], lines: [] }]")]
    [InlineData("accept: [{ [|at|]: plan:p }]")]
    [InlineData("accept: [{ [|rule|]: total-differs }]")]
    public void A_required_key_of_money_is_missed(string content) => BoundCase.OfMoney(content).Says("missing-key");

    [Theory]
    [InlineData("id: [|p|]\ntitle: T\nyears: 2025\n")]
    [InlineData("plan: 1\nid: [|p|]\nyears: 2025\n")]
    [InlineData("plan: 1\nid: [|p|]\ntitle: T\n")]
    [InlineData("plan: 1\nid: p\n[|title|]:\nyears: 2025\n")]
    public void A_required_key_of_the_manifest_is_missed(string manifest) => BoundCase.Of(manifest).Says("missing-key");

    [Fact]
    public void A_heading_needs_no_id() => BoundCase.OfMoney("""
        statements: [{ id: s, title: T, columns: [b25], lines: [{ label: L, heading: true }] }]
        """).Clean();

    [Theory]
    [InlineData("areas: [|text|]", "list")]
    [InlineData("areas: [|{ id: a, name: A }|]", "list")]
    [InlineData("areas: [ [|text|] ]", "mapping")]
    [InlineData("areas: [ [|[ { id: a, name: A } ]|] ]", "mapping")]
    [InlineData("areas: [{ id: a, name: [|[A]|] }]", "value")]
    [InlineData("areas: [{ id: [|[a]|], name: A }]", "value")]
    [InlineData("areas: [{ id: a, name: A, text: [|[A]|] }]", "text")]
    [InlineData("goals: [{ id: a, name: A, financing: [|inom ram|] }]", "mapping")]
    [InlineData("goals: [{ id: a, name: A, financing: { from: [|x|] } }]", "list")]
    [InlineData("goals: [{ id: a, name: A, financing: { from: [{ [|amount|]: 1 kr }] } }]", "none-of")]
    [InlineData("indicators: [{ id: a, name: A, outcomes: [|[70]|] }]", "entries")]
    [InlineData("indicators: [{ id: a, name: A, outcomes: { 2024: [|[70]|] } }]", "value")]
    [InlineData("indicators: [{ id: a, name: A, goal: [ [|{ id: b }|] ] }]", "words")]
    [InlineData("areas: [{ id: b, name: B }]\ngoals: [{ id: c, name: C }]\nmeasures: [{ id: a, name: A, goal: c, [|area|]: b }]", "several-of")]
    [InlineData("offices: [{ id: a, name: A, units: [|x|] }]", "list")]
    [InlineData("office: [|[a]|]", "office")]
    [InlineData("labels: { area: [|[a, b, c]|] }", "one-or-two")]
    [InlineData("labels: [|[a]|]", "mapping")]
    [InlineData("periods: [|[a]|]", "entries")]
    [InlineData("periods: { a: [|budget|] }", "mapping")]
    [InlineData("rules: [|off|]", "entries")]
    [InlineData("rules: { unused-period: [|[off]|] }", "value")]
    [InlineData("budget: [|drift|]", "entries")]
    [InlineData("document: [{ heading: H, content: [ [|{}|] ] }]", "mapping")]
    [InlineData("document: [{ heading: H, content: [{ organisation: all, [|areas|]: all }] }]", "several-of")]
    [InlineData("document: [{ heading: H, content: [ [|areas|] ] }]", "mapping")]
    public void A_value_of_the_wrong_shape_is_one_finding(string content, string variant) =>
        BoundCase.OfContent(content).Says("wrong-shape", variant);

    [Theory]
    [InlineData("{ id: [|l|], label: L }", "none-of")]
    [InlineData("{ id: l, label: L, amounts: { b25: 1 }, [|sum|]: above }", "several-of")]
    [InlineData("{ id: l, label: L, amounts: { b25: 1 }, [|lines|]: [] }", "several-of")]
    [InlineData("{ id: l, label: L, heading: true, [|sum|]: above }", "several-of")]
    [InlineData("{ id: l, label: L, amounts: { b25: 1 }, [|stated|]: { b25: 1 } }", "only-with")]
    [InlineData("{ label: L, heading: true, [|outside-total|]: true }", "only-with")]
    [InlineData("{ id: l, label: L, amounts: [|17|] }", "entries")]
    [InlineData("{ id: l, label: L, amounts: { b25: [|[17]|] } }", "value")]
    [InlineData("{ id: l, label: L, sum: [|{ a: b }|] }", "list")]
    [InlineData("{ id: l, label: L, sum: [ [|[a]|] ] }", "words")]
    [InlineData("{ id: l, label: L, lines: [|a|] }", "list")]
    [InlineData("[|facklig|]", "mapping")]
    public void A_line_of_the_wrong_shape_is_one_finding(string line, string variant) =>
        BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [ {line} ] }}]").Says("wrong-shape", variant);

    [Theory]
    [InlineData("[|[b25]|]", "mapping")]
    [InlineData("{ id: [|c|], label: L }", "none-of")]
    [InlineData("{ id: c, sum: [b25], [|change|]: [b24, b25] }", "several-of")]
    [InlineData("{ id: c, change: [|[b25]|] }", "two")]
    [InlineData("{ id: c, change: [|[b25, b24, b25]|] }", "two")]
    [InlineData("{ id: c, sum: [|b25|] }", "list")]
    public void A_column_of_the_wrong_shape_is_one_finding(string column, string variant) =>
        BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b24, b25, {column}], lines: [] }}]").Says("wrong-shape", variant);

    [Theory]
    [InlineData("[|text|]\n")]
    [InlineData("- [|a|]\n- b\n")]
    public void A_file_that_is_no_mapping_is_one_finding(string text) =>
        BoundCase.OfContent("goals: [{ id: g, name: G, office: there }]", ("more.yaml", text)).Says("wrong-shape", "mapping");

    private static BoundCase Bind(string content)
    {
        var bound = BoundCase.OfContent(content);
        bound.Says("unknown-key");
        return bound;
    }
}
