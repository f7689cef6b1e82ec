namespace Plan.Tests.Binding;

public sealed class DuplicateTests
{
    [Theory]
    [InlineData("area", "areas")]
    [InlineData("goal", "goals")]
    [InlineData("indicator", "indicators")]
    [InlineData("measure", "measures")]
    [InlineData("assignment", "assignments")]
    [InlineData("office", "offices")]
    public void Two_things_of_a_kind_share_no_id_over_files(string kind, string key) =>
        Marked($"{key}: [{{ id: {{0}}, name: N }}]", $"{key}: [{{ id: {{0}}, name: N }}]", kind);

    [Theory]
    [InlineData("appropriations: [{ id: [|a|], name: N }, { id: [|a|], name: N }]", "appropriation")]
    [InlineData("frames: [{ id: [|a|], title: N }, { id: [|a|], title: N }]", "frame")]
    [InlineData("statements: [{ id: [|a|], title: N, columns: [b25], lines: [] }, { id: [|a|], title: N, columns: [b25], lines: [] }]", "statement")]
    [InlineData("appropriations: [{ id: a, name: N, shares: [{ id: [|s|], name: S }, { id: [|s|], name: S }] }]", "share")]
    [InlineData("statements: [{ id: s, title: T, columns: [[|b25|], { period: [|b25|], label: L }], lines: [] }]", "column")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25, { id: [|c|], sum: [b25] }, { id: [|c|], sum: [b25] }], lines: [] }]", "column")]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [{ id: [|a|], label: L, amounts: }, { id: g, label: G, lines: [{ id: [|a|], label: L, amounts: }] }] }]", "line")]
    public void Two_things_of_a_kind_share_no_id(string content, string kind)
    {
        var bound = BoundCase.OfMoney(content);
        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("duplicate-id", kind);
    }

    [Fact]
    public void A_line_of_an_office_shares_no_id_with_one_of_the_statement()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ id: [|a|], label: L, amounts: }, { offices: all }] }]
            budget: { s: [{ id: [|a|], label: L, amounts: }] }
            """);
        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("duplicate-id", "line");
    }

    [Fact]
    public void A_computed_column_is_not_called_as_a_period()
    {
        var bound = BoundCase.Of("""
            plan: 1
            title: T
            years: 2025
            unit: tkr
            periods: { [|a|]: { kind: budget, year: 2025 }, b: { kind: budget, year: 2025 } }
            statements: [{ id: s, title: T, columns: [b, { id: [|a|], sum: [b] }], lines: [{ id: l, label: L, amounts: { a: 1 } }] }]
            """);
        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("duplicate-id", "column-period");
    }

    [Fact]
    public void The_same_id_in_other_kinds_statements_and_appropriations_is_no_finding() => BoundCase.OfMoney("""
        areas: [{ id: a, name: N }]
        goals: [{ id: a, name: N }]
        offices: [{ id: a, name: N }]
        appropriations: [{ id: a, name: N, shares: [{ id: a, name: S }] }, { id: b, name: N, shares: [{ id: a, name: S }] }]
        statements:
          - { id: a, title: T, columns: [b25], lines: [{ id: a, label: L, amounts: }] }
          - { id: b, title: T, columns: [b25], lines: [{ id: a, label: L, amounts: }] }
        """).Clean();

    private static void Marked(string first, string second, string kind)
    {
        var bound = BoundCase.OfContent("", ("a.yaml", first.Replace("{0}", "[|x|]")), ("b.yaml", second.Replace("{0}", "[|x|]")));
        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("duplicate-id", kind);
        Assert.Equal($"{kind}:x", bound.Single.Address?.ToString());
    }
}
