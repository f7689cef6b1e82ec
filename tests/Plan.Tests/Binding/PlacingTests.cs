using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class PlacingTests
{
    private const string Organisation = """
        offices:
          - { id: sector-b, name: B, kind: sector }
          - { id: sector-a, name: A, kind: sector }
          - { id: under-a, name: UA, part-of: sector-a }
          - { id: under-b, name: UB, part-of: sector-b }

        """;

    [Fact]
    public void The_offices_lines_stand_in_the_order_of_the_organisation_and_those_of_nobody_last()
    {
        var bound = BoundCase.OfMoney(Organisation + """
            statements:
              - id: s
                title: T
                columns: [b25]
                lines:
                  - { id: first, label: F, amounts: }
                  - offices: all
                  - { id: last, label: L, amounts: }
            budget: { s: [{ id: nobodys, label: N, amounts: }] }
            """,
            ("1.yaml", "office: under-a\nbudget: { s: [{ id: ua-1, label: L, amounts: }, { id: ua-2, label: L, amounts: }] }"),
            ("2.yaml", "office: sector-a\nbudget: { s: [{ id: a-1, label: L, amounts: }, { id: b-of-a, label: L, office: under-b, amounts: }] }"),
            ("3.yaml", "office: sector-b\nbudget: { s: [{ id: b-1, label: L, amounts: }] }"),
            ("4.yaml", "office: under-a\nbudget: { s: [{ id: ua-3, label: L, amounts: }] }")).Clean();

        Assert.Equal(["first", "b-1", "b-of-a", "a-1", "ua-1", "ua-2", "ua-3", "nobodys", "last"], IdsOf(bound.Statement("s").Lines));
        Assert.True(bound.Statement("s").IsWhole);
    }

    [Fact]
    public void A_line_placed_by_hand_leaves_the_others_to_the_offices_place_in_a_group_too()
    {
        var bound = BoundCase.OfMoney(Organisation + """
            statements:
              - id: s
                title: T
                columns: [b25]
                lines:
                  - { id: g, label: G, lines: [{ offices: all }, { id: own, label: O, amounts: }] }
                  - line: two
                  - { id: h, label: H, lines: [{ line: three }] }
            budget:
              s:
                - { id: one, label: L, amounts: }
                - { id: two, label: L, amounts: }
                - { id: three, label: L, lines: [{ id: inner, label: I, office: under-b, amounts: }], office: under-a }
                - { id: four, label: L, lines: [{ id: inner-2, label: I, amounts: }], office: under-a }
            """).Clean();

        var lines = bound.Statement("s").Lines;
        Assert.Equal(["g", "two", "h"], IdsOf(lines));
        Assert.Equal(["four", "one", "own"], IdsOf(((GroupLine)lines[0]).Lines));
        var three = (GroupLine)Assert.Single(((GroupLine)lines[2]).Lines);
        Assert.Equal(("three", "under-a"), (three.Id?.Value, three.Office?.Value));
        Assert.Equal("under-b", three.Lines.Single().Office?.Value);
        Assert.Equal("under-a", ((GroupLine)((GroupLine)lines[0]).Lines[0]).Lines.Single().Office?.Value);
    }

    [Fact]
    public void A_line_without_a_place_is_a_finding()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], [|lines|]: [{ line: one }] }]
            budget: { s: [{ id: one, label: L, amounts: }, { id: [|two|], label: L, amounts: }] }
            """);

        Assert.Equal("line:s/two", (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("line-not-placed").Address?.ToString());
        Assert.False(bound.Statement("s").IsWhole);
    }

    [Fact]
    public void A_statement_that_places_none_is_one_finding()
    {
        var finding = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], [|lines|]: [{ id: own, label: L, amounts: }] }]
            budget: { s: [{ id: [|one|], label: L, amounts: }, { id: two, label: L, amounts: }] }
            """).Says("line-not-placed", "none");

        Assert.Contains(Fact.Count("count", 2), finding.Facts);
        Assert.Equal("statement:s", finding.Address?.ToString());
    }

    [Theory]
    [InlineData("{ line: [|one|] }, { line: [|one|] }, { offices: all }", null)]
    [InlineData("{ [|offices|]: all }, { id: g, label: G, lines: [{ [|offices|]: all }] }", "offices")]
    [InlineData("{ id: [|own|], label: L, amounts: }, { line: [|own|] }, { offices: all }", "own")]
    public void A_line_with_two_places_is_a_finding(string lines, string? variant)
    {
        var bound = BoundCase.OfMoney($$"""
            statements: [{ id: s, title: T, columns: [b25], lines: [ {{lines}} ] }]
            budget: { s: [{ id: one, label: L, amounts: }, { id: two, label: L, amounts: }] }
            """);

        (bound with { Marks = [bound.Marks[1], bound.Marks[0]] }).Says("line-placed-twice", variant);
        Assert.Equal(2, AllOf(bound.Statement("s").Lines).Count(line => line.Id?.Value is "one" or "two"));
    }

    [Fact]
    public void A_line_inside_an_offices_group_has_its_place_there() => BoundCase.OfMoney("""
        statements: [{ id: s, title: T, columns: [b25], lines: [{ offices: all }, { line: x }] }]
        budget: { s: [{ id: g, label: L, lines: [{ id: x, label: L, amounts: }] }] }
        """).Findings.Single(finding => finding is { Rule.Name: "line-placed-twice", Variant: "own" });

    [Theory]
    [InlineData("{ id: t, label: T, [|sum|]: above }")]
    [InlineData("{ id: t, label: T, [|heading|]: true }")]
    [InlineData("{ [|offices|]: all }")]
    [InlineData("{ id: g, label: G, lines: [{ id: t, label: T, [|sum|]: above }] }")]
    public void An_office_gives_entered_lines_and_groups_alone(string line)
    {
        var bound = BoundCase.OfMoney($$"""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ offices: all }, { id: t2, label: T, sum: above, stated: { b25: 3 } }] }]
            budget: { s: [ {{line}} ] }
            """);

        bound.Says("unknown-key", "in-statement");
    }

    [Fact]
    public void A_misspelt_place_is_one_finding_and_read_as_meant()
    {
        var bound = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ [|ofices|]: all }] }]
            budget: { s: [{ id: one, label: L, amounts: }] }
            """);

        bound.Says("unknown-key");
        Assert.Equal(["one"], IdsOf(bound.Statement("s").Lines));
    }

    private static IEnumerable<string?> IdsOf(IEnumerable<Line> lines) => lines.Select(line => line.Id?.Value);

    private static IEnumerable<Line> AllOf(IEnumerable<Line> lines) =>
        lines.SelectMany(line => line is GroupLine group ? AllOf(group.Lines).Prepend(line) : [line]);
}
