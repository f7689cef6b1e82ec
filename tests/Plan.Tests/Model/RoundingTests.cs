using Plan.Tests.Testing;

namespace Plan.Tests.Model;

/// <summary>How far rounding lets figures differ: at the limit included, and not a step further.</summary>
public sealed class RoundingTests
{
    private static string Money(string body) => Compiled.Statement(body).Money();

    // Two lines and the total: 0.5 × (2 + 1).
    [Theory]
    [InlineData("none", "3,5", "total-differs cell:s/t/budget-2025 0.5")]
    [InlineData("auto", "4,5", "rounding-difference cell:s/t/budget-2025 1.5")]
    [InlineData("auto", "4,6", "total-differs cell:s/t/budget-2025 1.6")]
    [InlineData("2", "5", "rounding-difference cell:s/t/budget-2025 2")]
    [InlineData("2", "5,1", "total-differs cell:s/t/budget-2025 2.1")]
    [InlineData("2000 kr", "1", "rounding-difference cell:s/t/budget-2025 -2")]
    public void A_statement_says_how_much(string rounding, string stated, string expected) => Assert.Equal(expected, Money($$"""
        rounding: {{rounding}}
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
          - { id: b, label: B, amounts: { budget-2025: 2 } }
          - id: t
            label: T
            sum: above
            stated: { budget-2025: "{{stated}}" }
        """.ReplaceLineEndings("\n")).Replace("finer-than-shown cell:s/t/budget-2025", "").Trim());

    [Fact]
    public void Budgets_are_exact_outturns_are_not_and_a_column_says_otherwise_before_the_statement_does()
    {
        Assert.Equal(
            """
            rounding-difference cell:s/t/utfall-2024 1
            total-differs cell:s/t/budget-2024 1
            rounding-difference cell:s/t/budget-2025 1
            """.ReplaceLineEndings("\n"),
            Money("""
                columns: [utfall-2024, budget-2024, { period: budget-2025, rounding: auto }]
                lines:
                  - { id: a, label: A, amounts: { utfall-2024: 1, budget-2024: 1, budget-2025: 1 } }
                  - { id: t, label: T, sum: above, stated: { utfall-2024: 2, budget-2024: 2, budget-2025: 2 } }
                """));
    }

    [Fact]
    public void A_computed_column_is_rounded_where_a_column_that_it_uses_is()
    {
        Assert.Equal(
            """
            rounding-difference cell:s/a/f 1
            column-differs cell:s/a/g 1
            """.ReplaceLineEndings("\n"),
            Money("""
                columns:
                  - utfall-2024
                  - budget-2024
                  - budget-2025
                  - { id: f, label: F, sum: [budget-2025, -utfall-2024] }
                  - { id: g, label: G, sum: [budget-2025, -budget-2024] }
                lines:
                  - { id: a, label: A, amounts: { utfall-2024: 1, budget-2024: 1, budget-2025: 5, f: 5, g: 5 } }
                """));
    }

    // t2 sums t1 (computed of a and b: two figures) and c, not d (not given): 0.5 × (3 + 1).
    [Theory]
    [InlineData("8", "rounding-difference cell:s/t2/budget-2025 2")]
    [InlineData("9", "total-differs cell:s/t2/budget-2025 3")]
    public void A_computed_term_is_the_figures_it_was_computed_from(string stated, string expected) => Assert.Equal(expected, Money($$"""
        rounding: auto
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
          - { id: b, label: B, amounts: { budget-2025: 2 } }
          - { id: t1, label: T1, sum: above }
          - { id: c, label: C, amounts: { budget-2025: 3 } }
          - { id: d, label: D, amounts: }
          - { id: t2, label: T2, sum: [t1, c, d], stated: { budget-2025: {{stated}} } }
        """));

    // With t1 stated it is one figure: 0.5 × (2 + 1).
    [Theory]
    [InlineData("7", "rounding-difference cell:s/t2/budget-2025 1")]
    [InlineData("8", "total-differs cell:s/t2/budget-2025 2")]
    public void A_stated_term_is_one_figure(string stated, string expected) => Assert.Equal(expected, Money($$"""
        rounding: auto
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
          - { id: b, label: B, amounts: { budget-2025: 2 } }
          - { id: t1, label: T1, sum: above, stated: { budget-2025: 3 } }
          - { id: c, label: C, amounts: { budget-2025: 3 } }
          - { id: t2, label: T2, sum: [t1, c], stated: { budget-2025: {{stated}} } }
        """));

    // A term of a statement in mkr, shown whole, can have moved by 500 tkr where it stands.
    [Theory]
    [InlineData("2501", "rounding-difference cell:s/t/utfall-2024 501")]
    [InlineData("2502", "total-differs cell:s/t/utfall-2024 502")]
    public void Each_figure_is_rounded_where_it_stands(string stated, string expected) => Assert.Equal(expected, Compiled.Plan(Compiled.Manifest + $$"""
        statements:
          - id: s
            title: S
            columns: [utfall-2024]
            lines:
              - { id: t, label: T, sum: [m/b, c], stated: { utfall-2024: {{stated}} } }
              - { id: c, label: C, outside-total: true, amounts: { utfall-2024: 0 } }
          - { id: m, title: M, unit: mkr, columns: [utfall-2024], lines: [{ id: b, label: B, amounts: { utfall-2024: 2 } }] }
        """).Money());

    [Fact]
    public void Rounding_holds_for_parts_too()
    {
        Assert.Equal("rounding-difference cell:s/a/utfall-2024 -1\nparts-exceed-line cell:s/a/budget-2025 -1", Money("""
            columns: [utfall-2024, budget-2025]
            lines:
              - { id: a, label: A, amounts: { utfall-2024: 1, budget-2025: 1 } }
              - { id: b, label: B, part-of: a, amounts: { utfall-2024: 2, budget-2025: 2 } }
            """));
    }

    // 100 to 107 is 7.0; one decimal is shown.
    [Theory]
    [InlineData("none", "7,05", "")]
    [InlineData("none", "6,9", "column-differs cell:s/a/p -0.1")]
    [InlineData("auto", "6,2", "rounding-difference cell:s/a/p -0.8")]
    [InlineData("auto", "5,0", "column-differs cell:s/a/p -2")]
    public void A_stated_change_may_differ_by_half_its_last_digit_and_under_auto_by_what_both_figures_can_move(
        string rounding, string stated, string expected) => Assert.Equal(expected, Money($$"""
        rounding: {{rounding}}
        columns: [budget-2024, budget-2025, { id: p, label: "%", change: [budget-2024, budget-2025] }]
        lines:
          - id: a
            label: A
            amounts:
              budget-2024: 100
              budget-2025: 107
              p: "{{stated}} %"
        """));

    [Fact]
    public void Under_auto_a_change_is_not_compared_where_the_first_figure_can_reach_zero() => Assert.Equal("", Money("""
        rounding: none
        columns: [utfall-2024, budget-2025, { id: p, label: "%", rounding: auto, decimals: 0, change: [utfall-2024, budget-2025] }]
        lines:
          - { id: a, label: A, amounts: { utfall-2024: 0.5, budget-2025: 9, p: 5 } }
        """).Replace("finer-than-shown cell:s/a/utfall-2024", ""));
}
