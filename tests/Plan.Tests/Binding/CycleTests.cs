using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class CycleTests
{
    [Fact]
    public void Totals_that_count_one_another_over_statements_are_one_finding_with_the_whole_loop()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - id: s
                title: T
                columns: [b25]
                lines:
                  - { id: a, label: A, amounts: { b25: 1 } }
                  - { id: t, label: T, sum: [a, [|u/x|]] }
              - id: u
                title: T
                columns: [b25]
                lines:
                  - { id: x, label: X, sum: [[|y|]] }
                  - { id: y, label: Y, sum: [[|s/t|]] }
                  - { id: z, label: Z, sum: [y] }
            """);

        var finding = bound.Says("cycle", "sum");
        Assert.Equal(["s/t", "u/x", "u/y", "s/t"], LoopOf(finding));
        Assert.Equal("line:s/t", finding.Address?.ToString());
        var sum = Assert.IsType<SumTerms>(Assert.IsType<TotalLine>(bound.Statement("s").Lines[1]).Sum);
        Assert.False(sum.IsWhole);
        Assert.Equal("a", Assert.Single(sum.Terms).Line);
    }

    [Fact]
    public void A_total_that_counts_itself_is_a_loop_of_one() =>
        Assert.Equal(["s/t", "s/t"], LoopOf(BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b25], lines: [{ id: t, label: T, sum: [[|t|]] }] }]
            """).Says("cycle", "sum")));

    [Fact]
    public void Computed_columns_that_use_one_another_are_one_finding()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - id: s
                title: T
                columns: [b25, { id: c, sum: [b25, [|d|]] }, { id: d, sum: [[|c|]] }, { id: e, change: [c, d] }]
                lines: []
            """);

        Assert.Equal(["c", "d", "c"], LoopOf(bound.Says("cycle", "column")));
        Assert.All(bound.Statement("s").Columns.OfType<SumColumn>(), column => Assert.False(column.IsWhole));
    }

    [Fact]
    public void Offices_that_are_part_of_one_another_are_one_finding_and_stay_in_the_plan()
    {
        var bound = BoundCase.OfContent("""
            offices:
              - { id: a, name: A, part-of: [|c|] }
              - { id: b, name: B, part-of: [|a|] }
              - { id: c, name: C, part-of: [|b|] }
            """);

        Assert.Equal(["a", "c", "b", "a"], LoopOf(bound.Says("cycle", "office")));
        Assert.Equal([null, "a", "b"], bound.Plan.Offices.Select(office => office.PartOf?.Value));
    }

    [Fact]
    public void Lines_that_are_parts_of_one_another_are_one_finding()
    {
        var bound = BoundCase.OfMoney("""
            statements:
              - id: s
                title: T
                columns: [b25]
                lines:
                  - { id: a, label: A, part-of: [|b|], amounts: }
                  - { id: b, label: B, part-of: [|a|], amounts: }
            """);

        Assert.Equal(["s/a", "s/b", "s/a"], LoopOf(bound.Says("cycle", "part")));
        Assert.All(bound.Statement("s").Lines, line => Assert.Null(line.PartOf));
    }

    [Fact]
    public void Two_loops_are_two_findings() => BoundCase.OfMoney("""
        statements:
          - id: s
            title: T
            columns: [b25]
            lines:
              - { id: a, label: A, sum: [[|a|]] }
              - { id: b, label: B, sum: [[|b|]] }
        """).SaysAtEach("cycle");

    [Fact]
    public void A_ladder_of_totals_is_no_loop() => BoundCase.OfMoney("""
        statements:
          - id: s
            title: T
            columns: [b25, { id: c, sum: [b25] }, { id: d, sum: [b25, c] }, { id: e, change: [c, d] }]
            lines:
              - { id: x, label: X, sum: [y, z] }
              - { id: y, label: Y, sum: [z, s/a] }
              - { id: z, label: Z, sum: [a, b] }
              - { id: a, label: A, amounts: }
              - { id: b, label: B, part-of: a, amounts: }
        """).Clean();

    [Fact]
    public void A_chain_of_ten_thousand_totals_is_followed()
    {
        var totals = string.Join(", ", Enumerable.Range(1, 10_000).Select(i => $"{{ id: t{i}, label: T, sum: [t{i - 1}] }}"));

        BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [{{ id: t0, label: T, amounts: }}, {totals}] }}]").Clean();
    }

    private static ImmutableArray<string> LoopOf(Finding finding) => finding.Facts.OfType<ListFact>().Single(fact => fact.Name == "loop").Values;
}
