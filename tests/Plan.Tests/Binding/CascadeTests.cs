namespace Plan.Tests.Binding;

/// <summary>One mistake is one finding: what depends on it is skipped, whatever could have stood there.</summary>
public sealed class CascadeTests
{
    [Theory]
    [InlineData("goals: [|text|]")]
    [InlineData("goals: [ [|text|] ]")]
    [InlineData("goals: [{ [|name|]: G }]")]
    [InlineData("[|gaols-and-more|]: [{ id: g, name: G }]")]
    public void A_goal_may_stand_in_what_could_not_be_read(string goals)
    {
        var bound = BoundCase.OfContent($"{goals}\nmeasures: [{{ id: m, name: M, goal: g }}]\nareas: [{{ id: a, name: A, text: '[](goal:g)' }}]\n"
            + "accept: [{ rule: goal-without-measure, at: 'goal:g' }]");

        Assert.Single(bound.Findings);
        Assert.Empty(bound.Plan.Measures.Single().BelongsTo.Goals);
    }

    [Theory]
    [InlineData("areas: [{ id: a, name: A, name: B }]", "duplicate-key")]
    [InlineData("goals: [|", "yaml-syntax")]
    [InlineData("goals: &x [{ id: other, name: G }]", "alias-used")]
    public void A_file_that_could_not_be_read_may_hold_anything_where_it_matters(string file, string rule)
    {
        var bound = BoundCase.OfContent("measures: [{ id: m, name: M, goal: g }]", ("a.yaml", file.TrimEnd('|')));

        Assert.Contains(bound.Findings, finding => finding.Rule.Name == rule);
        if (rule == "yaml-syntax") Assert.Single(bound.Findings);
        Assert.Equal(rule != "yaml-syntax", bound.Plan.IsWhole);
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_may_hold_anything()
    {
        var bound = BoundCase.OfContent("measures: [{ id: m, name: M, goal: g }]", ("a.yaml", "goals: [{ id: g, name: G }]"));
        Assert.Empty(bound.Findings);

        Assert.Equal(["not-utf8"], BoundCase.OfBytes("plan: 1\ntitle: T\nyears: 2025\nmeasures: [{ id: m, name: M, goal: g }]", "a.yaml", [0x67, 0xE5, 0x6C])
            .Findings.Select(finding => finding.Rule.Name));
    }

    [Fact]
    public void A_file_that_is_lost_leaves_a_statement_whole_whose_lines_stand_in_it()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - { id: s, title: T, columns: [b25], lines: [{ offices: all }] }
              - { id: u, title: T, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 3 } }] }
            """, ("a.yaml", "budget: {"));

        Assert.False(bound.Statement("s").IsWhole);
        Assert.True(bound.Statement("u").IsWhole);
    }

    [Fact]
    public void A_statement_whose_lines_may_be_elsewhere_is_not_whole()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - { id: s, title: T, columns: [b25], lines: [{ offices: all }, { id: t, label: T, sum: above, stated: { b25: 3 } }] }
              - { id: u, title: T, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 3 } }] }
            """, ("a.yaml", "budget: { [|t|]: [{ id: l, label: L, amounts: { b25: 3 } }] }"));

        bound.Says("unknown-reference", "statement");
        Assert.False(bound.Statement("s").IsWhole);
        Assert.True(bound.Statement("u").IsWhole);
    }

    [Theory]
    [InlineData("{ id: l, label: L, amounts: { [|b26|]: 1 } }")]
    [InlineData("{ id: l, label: L, amounts: [|17|] }")]
    [InlineData("{ id: [|l|], label: L }")]
    [InlineData("{ id: l, label: L, sum: [|x|] }")]
    public void A_line_that_cannot_be_told_is_known_but_not_its_figures(string line)
    {
        var bound = BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [ {line}, {{ id: t, label: T, sum: [l] }} ] }}]");

        Assert.Single(bound.Findings);
        Assert.False(bound.Statement("s").Lines[0].IsWhole);
        Assert.True(bound.Statement("s").IsWhole);
    }

    [Theory]
    [InlineData("[|text|]")]
    [InlineData("{ offices: [|some|] }")]
    [InlineData("{ line: [|gone|] }")]
    public void A_line_that_is_lost_leaves_the_statement_in_pieces(string line)
    {
        var bound = BoundCase.OfMoney($$"""
            statements: [{ id: s, title: T, columns: [b25], lines: [ {{line}}, { id: t, label: T, sum: above }, { id: u, label: U, sum: [missing] } ] }]
            budget: { s: [{ id: given, label: G, amounts: }] }
            """.Replace("[missing]", line.Contains("gone") ? "[t]" : "[missing]"));

        Assert.Single(bound.Findings);
        Assert.False(bound.Statement("s").IsWhole);
    }

    [Fact]
    public void A_line_without_an_id_is_counted_and_may_be_what_a_total_names()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ [|label|]: L, amounts: { b25: 1 } }, { id: t, label: T, sum: [l] }] }]
            """);

        bound.Says("missing-key");
        Assert.True(bound.Statement("s").IsWhole);
        Assert.Null(bound.Statement("s").Lines[0].Id);
    }

    [Fact]
    public void A_term_that_is_unknown_leaves_its_sum_in_pieces()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25, { id: c, sum: [b25, [|b99|]] }], lines: [{ id: l, label: L, amounts: { c: 1 } }] }]
            """);

        bound.Says("unknown-reference", "column");
        Assert.True(bound.Statement("s").Columns[1] is Plan.Compiler.Model.SumColumn { IsWhole: false, Terms.Length: 1 });
        Assert.True(bound.Statement("s").IsWhole);
    }

    [Theory]
    [InlineData("[|b26|]", "unknown-reference")]
    [InlineData("{ id: [|b26|] }", "wrong-shape")]
    [InlineData("{ [|label|]: L, sum: [b25] }", "missing-key")]
    public void A_column_that_is_lost_may_be_where_an_amount_stands(string column, string rule)
    {
        var bound = BoundCase.OfMoney($$"""
            statements: [{ id: s, title: T, columns: [b25, {{column}}], lines: [{ id: l, label: L, amounts: { b26: 1, b25: 2 } }, { id: t, label: T, sum: all }] }]
            """);

        bound.SaysAtEach(rule);
        Assert.False(bound.Statement("s").Lines[0].IsWhole);
        Assert.False(bound.Statement("s").IsWhole);
    }

    [Fact]
    public void A_period_without_its_kind_keeps_its_name() => BoundCase.Of("""
        plan: 1
        title: T
        years: 2025
        unit: tkr
        periods: { a: { [|year|]: 2025 } }
        statements: [{ id: s, title: T, columns: [a], lines: [{ id: l, label: L, amounts: { a: 1 } }] }]
        """).Says("missing-key");

    [Fact]
    public void Periods_that_cannot_be_read_are_not_unknown_too()
    {
        BoundCase.Of("""
            plan: 1
            title: T
            years: 2025
            unit: tkr
            periods: [|[a]|]
            statements: [{ id: s, title: T, columns: [a], lines: [{ id: l, label: L, amounts: { a: 1 } }] }]
            appropriations: [{ id: x, name: X, amounts: { a: 1 } }]
            """).Says("wrong-shape", "entries");
    }

    [Fact]
    public void A_second_statement_of_an_id_keeps_its_own_lines()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - { id: [|s|], title: T, columns: [b25], lines: [{ id: l, label: L, amounts: }, { id: t, label: T, sum: [l] }] }
              - { id: [|s|], title: T, columns: [b25], lines: [{ id: l, label: L, amounts: }, { id: u, label: T, sum: [l] }] }
            """);

        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("duplicate-id", "statement");
    }

    [Theory]
    [InlineData("")]
    [InlineData("plan: [1")]
    [InlineData("- a\n- b\n")]
    [InlineData("text")]
    public void A_manifest_that_is_none_still_gives_a_plan(string manifest)
    {
        var bound = BoundCase.Of(manifest, ("a.yaml", "goals: [{ id: g, name: G, area: a }]"));

        Assert.Single(bound.Findings);
        Assert.Equal("p", bound.Plan.Manifest.Id.Value);
        Assert.Equal("g", bound.Plan.Goals.Single().Id.Value);
        Assert.False(bound.Plan.IsWhole);
    }
}
