using Plan.Tests.Testing;

namespace Plan.Tests.Model;

/// <summary>How the language reads a figure: each test fails when it is read another way.</summary>
public sealed class FigureTests
{
    private static decimal? Figure(string body, string line, string column = "budget-2025") => Compiled.Figures(body).Find(line, column)!.Figure;

    [Fact]
    public void A_group_counts_the_entered_lines_and_groups_directly_in_it_but_no_total_part_or_line_outside()
    {
        const string body = """
            columns: [budget-2025]
            lines:
              - id: grupp
                label: Grupp
                lines:
                  - { id: a, label: A, amounts: { budget-2025: 100 } }
                  - { id: b, label: B, part-of: a, amounts: { budget-2025: 10 } }
                  - { id: c, label: C, outside-total: true, amounts: { budget-2025: 1000 } }
                  - { id: t, label: T, sum: [a] }
                  - { id: inre, label: Inre, lines: [{ id: d, label: D, amounts: { budget-2025: 7 } }] }
            """;
        Assert.Equal(107, Figure(body, "grupp"));
    }

    [Fact]
    public void Above_counts_what_no_total_higher_up_counts_and_all_counts_it_again()
    {
        const string body = """
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 1 } }
              - { id: b, label: B, amounts: { budget-2025: 2 } }
              - { id: t1, label: T1, sum: [a] }
              - { id: c, label: C, amounts: { budget-2025: 4 } }
              - { id: t2, label: T2, sum: above }
              - { id: t3, label: T3, sum: all }
              - { id: d, label: D, amounts: { budget-2025: 8 } }
              - { id: t4, label: T4, sum: above }
            """;
        Assert.Equal(6, Figure(body, "t2"));
        Assert.Equal(7, Figure(body, "t3"));
        Assert.Equal(8, Figure(body, "t4"));
    }

    [Fact]
    public void Above_looks_only_in_its_own_list()
    {
        const string body = """
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 1 } }
              - id: g
                label: G
                lines:
                  - { id: b, label: B, amounts: { budget-2025: 2 } }
                  - { id: t, label: T, sum: above }
              - { id: slut, label: Slut, sum: above }
            """;
        Assert.Equal(2, Figure(body, "t"));
        Assert.Equal(3, Figure(body, "slut"));
    }

    [Fact]
    public void A_list_counts_whatever_it_names_below_it_and_in_groups_too_each_with_its_sign()
    {
        const string body = """
            columns: [budget-2025]
            lines:
              - { id: netto, label: Netto, sum: [-kostnad, intakt, varav] }
              - { id: kostnad, label: Kostnad, amounts: { budget-2025: 10 } }
              - { id: varav, label: Varav, part-of: kostnad, amounts: { budget-2025: 3 } }
              - { id: g, label: G, lines: [{ id: intakt, label: Intäkt, amounts: { budget-2025: 50 } }] }
              - { id: alla, label: Alla, sum: all }
            """;
        Assert.Equal(43, Figure(body, "netto"));
    }

    [Fact]
    public void A_term_of_another_statement_is_taken_in_the_column_of_the_same_id_and_converted()
    {
        var plan = Compiled.Plan(Compiled.Manifest + """
            statements:
              - id: s
                title: S
                columns: [budget-2024, budget-2025]
                lines:
                  - { id: a, label: A, amounts: { budget-2025: 5 } }
                  - { id: t, label: T, sum: [a, annan/b] }
              - id: annan
                title: Annan
                unit: mkr
                columns: [budget-2025]
                lines:
                  - { id: b, label: B, amounts: { budget-2025: 2 } }
            """);
        Assert.Equal(2_005, plan.Figures!.Find("s")!.Find("t", "budget-2025")!.Figure);
        Assert.Null(plan.Figures.Find("s")!.Find("t", "budget-2024")!.Figure);
    }

    [Fact]
    public void Later_sums_use_the_stated_figure_so_that_a_misprint_does_not_spread()
    {
        var plan = Compiled.Statement("""
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 100 } }
              - { id: del, label: Del, sum: above, stated: { budget-2025: 90 } }
              - { id: b, label: B, amounts: { budget-2025: 5 } }
              - { id: netto, label: Netto, sum: [del, b], stated: { budget-2025: 95 } }
            """);
        Assert.Equal("total-differs cell:s/del/budget-2025 -10", plan.Money());
    }

    [Fact]
    public void A_sum_leaves_out_what_is_not_given_and_is_empty_where_nothing_is()
    {
        const string body = """
            columns: [budget-2024, budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 5, budget-2024: } }
              - { id: b, label: B, amounts: }
              - { id: t, label: T, sum: above }
            """;
        Assert.Equal(5, Figure(body, "t"));
        Assert.Null(Figure(body, "t", "budget-2024"));
    }

    [Fact]
    public void Zero_is_a_figure()
    {
        const string body = """
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 0 } }
              - { id: t, label: T, sum: above }
            """;
        Assert.Equal(0, Figure(body, "t"));
    }

    [Fact]
    public void A_computed_column_is_computed_across_on_every_line_and_from_computed_columns_too()
    {
        const string body = """
            columns:
              - budget-2024
              - budget-2025
              - { id: dubbel, label: Dubbel, sum: [forandring, forandring2] }
              - { id: forandring, label: F, sum: [budget-2025, -budget-2024] }
              - { id: forandring2, label: F2, sum: [budget-2025, -budget-2024] }
            lines:
              - { id: a, label: A, amounts: { budget-2024: 10, budget-2025: 15 } }
              - { id: b, label: B, amounts: { budget-2025: 4 } }
              - { id: t, label: T, sum: above, stated: { budget-2025: 20 } }
            """;
        Assert.Equal(5, Figure(body, "a", "forandring"));
        Assert.Equal(4, Figure(body, "b", "forandring"));
        Assert.Equal(10, Figure(body, "t", "forandring"));
        Assert.Equal(20, Figure(body, "t", "dubbel"));
    }

    [Fact]
    public void A_change_is_the_second_less_the_first_by_the_first_and_needs_both_and_no_zero()
    {
        const string body = """
            columns: [budget-2024, budget-2025, { id: procent, label: "%", change: [budget-2024, budget-2025] }]
            lines:
              - { id: a, label: A, amounts: { budget-2024: -200, budget-2025: -150 } }
              - { id: b, label: B, amounts: { budget-2024: 0, budget-2025: 1 } }
              - { id: c, label: C, amounts: { budget-2025: 1 } }
              - { id: t, label: T, sum: above }
            """;
        Assert.Equal(-25, Figure(body, "a", "procent"));
        Assert.Null(Figure(body, "b", "procent"));
        Assert.Null(Figure(body, "c", "procent"));
        Assert.Equal(-26, Figure(body, "t", "procent"));
    }

    [Fact]
    public void Parts_stand_under_their_line_and_groups_above_theirs()
    {
        var rows = Compiled.Figures("""
            columns: [budget-2025]
            lines:
              - { id: varav, label: Varav, part-of: a, amounts: { budget-2025: 1 } }
              - { id: a, label: A, amounts: { budget-2025: 2 } }
              - id: g
                label: G
                indent: 1
                lines: [{ id: b, label: B, amounts: { budget-2025: 3 } }]
              - { id: t, label: T, sum: above }
            """).Rows;
        Assert.Equal("a0 varav1 g1 b2 t0", string.Join(' ', rows.Select(row => $"{row.Line.Id}{row.Depth}")));
    }

    [Fact]
    public void A_figure_that_cannot_be_read_leaves_every_sum_over_it_uncompared_but_not_sums_over_what_is_stated()
    {
        var plan = Compiled.Statement("""
            columns: [budget-2024, budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2024: 1, budget-2025: 17 24 } }
              - { id: b, label: B, amounts: { budget-2024: 1, budget-2025: 2 } }
              - { id: t, label: T, sum: above, stated: { budget-2024: 3, budget-2025: 99 } }
              - { id: u, label: U, sum: [t], stated: { budget-2025: 98 } }
            """);
        Assert.Equal(
            """
            bad-amount cell:s/a/budget-2025
            total-differs cell:s/t/budget-2024 1
            total-differs cell:s/u/budget-2025 -1
            """.ReplaceLineEndings("\n"), plan.Money());
    }

    [Fact]
    public void An_unknown_period_leaves_the_sums_over_its_line_uncompared_in_all_columns()
    {
        var plan = Compiled.Statement("""
            columns: [budget-2024, budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2024: 1, budget-2052: 2 } }
              - { id: t, label: T, sum: above, stated: { budget-2024: 3, budget-2025: 99 } }
            """);
        Assert.Equal("unknown-reference", Assert.Single(plan.Findings).Rule.Name);
    }
}
