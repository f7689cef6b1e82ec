using Plan.Tests.Testing;

namespace Plan.Tests.Checks;

/// <summary>What the rules of money (PLAN03xx) say, and where they hold their tongue.</summary>
public sealed class MoneyTests
{
    private static string Money(string body) => Compiled.Statement(body).Money();

    [Fact]
    public void A_figure_stated_in_a_computed_column_is_compared_across_and_on_a_total_down_as_well()
    {
        Assert.Equal(
            """
            column-differs cell:s/a/f 1
            total-differs cell:s/t/f 2
            column-differs cell:s/t/f 3
            """.ReplaceLineEndings("\n"),
            Money("""
                columns: [budget-2024, budget-2025, { id: f, label: F, sum: [budget-2025, -budget-2024] }]
                lines:
                  - { id: a, label: A, amounts: { budget-2024: 10, budget-2025: 20, f: 11 } }
                  - { id: t, label: T, sum: above, stated: { budget-2024: 10, budget-2025: 20, f: 13 } }
                """));
    }

    [Fact]
    public void A_stated_change_is_never_compared_down() => Assert.Equal("", Money("""
        columns: [budget-2024, budget-2025, { id: p, label: "%", change: [budget-2024, budget-2025] }]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 10, budget-2025: 20, p: 100 % } }
          - { id: b, label: B, amounts: { budget-2024: 10, budget-2025: 10, p: 0 % } }
          - { id: t, label: T, sum: above, stated: { p: 50 % } }
        """));

    [Fact]
    public void Parts_may_not_exceed_their_line_signs_aside_and_with_all_they_add_up_to_it()
    {
        Assert.Equal("parts-exceed-line cell:s/a/budget-2025 2\nparts-differ cell:s/b/budget-2025 1", Money("""
            columns: [budget-2024, budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2024: -10, budget-2025: -10 } }
              - { id: a1, label: A1, part-of: a, amounts: { budget-2024: -9, budget-2025: -12 } }
              - { id: b, label: B, parts: all, amounts: { budget-2024: 5, budget-2025: 5 } }
              - { id: b1, label: B1, part-of: b, amounts: { budget-2024: 5, budget-2025: 1 } }
              - { id: b2, label: B2, part-of: b, amounts: { budget-2025: 3 } }
            """));
    }

    [Fact]
    public void In_a_statement_with_a_total_every_line_on_the_top_level_is_counted_a_part_or_outside()
    {
        Assert.Equal("line-in-no-total line:s/c", Money("""
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 1 } }
              - { id: b, label: B, part-of: a, amounts: { budget-2025: 1 } }
              - { id: t, label: T, sum: above }
              - { id: c, label: C, amounts: { budget-2025: 1 } }
              - { id: d, label: D, outside-total: true, amounts: { budget-2025: 1 } }
            """));
    }

    [Fact]
    public void Without_a_total_nothing_needs_one() => Assert.Equal("", Money("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
        """));

    [Fact]
    public void A_misspelt_term_is_one_finding_though_the_line_it_meant_is_now_in_no_total()
    {
        Assert.Equal("unknown-reference line:s/t", Money("""
            columns: [budget-2025]
            lines:
              - { id: ekonomi, label: Ekonomi, amounts: { budget-2025: 1 } }
              - { id: t, label: T, sum: [ekonmi], stated: { budget-2025: 5 } }
            """));
    }

    [Fact]
    public void A_stated_total_over_nothing_is_unproved() => Assert.Equal("total-unproved cell:s/t/budget-2025", Money("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: }
          - { id: t, label: T, sum: above, stated: { budget-2025: 5 } }
        """));

    [Fact]
    public void Amounts_without_a_column_are_one_finding_a_period()
    {
        var finding = Assert.Single(Compiled.Statement("""
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2024: 1, budget-2025: 1 } }
              - { id: b, label: B, amounts: { budget-2024: 1 } }
            """).Findings);
        Assert.Equal("number-without-column", finding.Rule.Name);
        Assert.Equal("statement:s", finding.Address!.ToString());
        Assert.Single(finding.Related);
    }

    [Theory]
    [InlineData("[a, b, a]", "counted-twice line:s/netto")]
    [InlineData("[del, a]", "counted-twice line:s/netto")]
    [InlineData("[g, c]", "counted-twice line:s/netto")]
    [InlineData("[del, -a]", "")]
    [InlineData("[a, b, g]", "")]
    public void A_total_that_counts_a_line_twice_with_one_sign_is_found_whichever_way(string sum, string expected) => Assert.Equal(expected, Money($$"""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
          - { id: b, label: B, amounts: { budget-2025: 1 } }
          - { id: g, label: G, lines: [{ id: c, label: C, amounts: { budget-2025: 1 } }] }
          - { id: del, label: Del, sum: above }
          - { id: netto, label: Netto, sum: {{sum}} }
        """));

    [Fact]
    public void An_amount_finer_than_its_column_shows_is_found_unless_it_is_in_another_unit_or_ends_in_zeros()
    {
        Assert.Equal("finer-than-shown cell:s/a/budget-2025", Money("""
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 17.5 } }
              - { id: b, label: B, amounts: { budget-2025: 17.0 } }
              - { id: c, label: C, amounts: { budget-2025: 500 kr } }
            """));
    }

    private const string Appropriation = """
        appropriations:
          - id: x
            name: X
            unit: mkr
            line: s/a
            amounts: { budget-2024: 5, budget-2025: 18 mkr }
            shares:
              - { id: y, name: Y, amounts: { budget-2025: 7 } }
              - { id: z, name: Z, amounts: { budget-2025: 11 } }
        statements:
          - { id: s, title: S, columns: [budget-2025, budget-2024], lines: [{ id: a, label: A, amounts: { budget-2025: -18 000, budget-2024: 9 000 } }] }

        """;

    private static string WithAppropriation(string from, string to, string goals = "") =>
        string.Join('\n', Compiled.Plan(Compiled.Manifest + Appropriation.Replace(from, to, StringComparison.Ordinal) + goals)
            .Money().Split('\n').Where(line => !line.StartsWith("goal-", StringComparison.Ordinal)));

    [Fact]
    public void Shares_add_up_to_their_appropriation_where_there_are_any()
    {
        Assert.Equal("", WithAppropriation("none", "none"));
        Assert.Equal("shares-differ appropriation:x/budget-2025 1", WithAppropriation("budget-2025: 11", "budget-2025: 10"));
    }

    [Fact]
    public void An_appropriation_may_not_exceed_the_line_that_carries_it_signs_aside() =>
        Assert.Equal("appropriation-exceeds-line appropriation:x/budget-2025 -0.001", WithAppropriation("-18 000", "17 999"));

    [Theory]
    [InlineData("x/y", "8 mkr", "appropriation-overdrawn share:x/y/budget-2025 -1")]
    [InlineData("x/y", "7 mkr", "")]
    [InlineData("x", "18 001 tkr", "appropriation-overdrawn appropriation:x/budget-2025 -0.001")]
    public void Goals_may_not_draw_more_than_there_is(string from, string amount, string expected) =>
        Assert.Equal(expected, WithAppropriation("none", "none", $$"""
            goals:
              - id: m
                name: M
                financing: { from: [{ appropriation: {{from}}, period: budget-2025, amount: {{amount}} }] }
            """));

    [Fact]
    public void What_overdraws_a_share_is_not_said_again_of_the_appropriation() =>
        Assert.Equal("appropriation-overdrawn share:x/y/budget-2025 -1", WithAppropriation("none", "none", """
            goals:
              - id: m
                name: M
                financing:
                  from:
                    - { appropriation: x/y, period: budget-2025, amount: 8 mkr }
                    - { appropriation: x/z, period: budget-2025, amount: 11 mkr }
            """));

    [Fact]
    public void What_the_changes_of_a_frame_leave_is_unexplained() =>
        Assert.Equal("frame-unexplained frame:r 0.5", Compiled.Plan(Compiled.Manifest + """
            statements:
              - { id: s, title: S, columns: [budget-2024, budget-2025], lines: [{ id: a, label: A, amounts: { budget-2024: 10, budget-2025: 15 } }] }
            frames:
              - id: r
                title: R
                from: s/a/budget-2024
                to: s/a/budget-2025
                changes: [{ label: Mer, amount: 5 500 kr }, { label: Mindre, amount: -1 }]
            """).Money());

    [Fact]
    public void A_percentage_is_no_amount_in_sums_over_statements_or_in_frames()
    {
        const string other = """
            statements:
              - id: o
                title: O
                columns: [budget-2024, budget-2025, { id: x, change: [budget-2024, budget-2025] }]
                lines: [{ id: a, label: A, amounts: { budget-2024: 1, budget-2025: 3 } }]

            """;
        Assert.Equal("", Compiled.Plan(Compiled.Manifest + other + """
              - id: s
                title: S
                columns: [budget-2024, budget-2025, { id: x, sum: [budget-2025, -budget-2024] }]
                lines: [{ id: t, label: T, sum: [o/a], stated: { x: 2 } }]
            """).Money());
        Assert.Equal("unit-mismatch frame:r", Compiled.Plan(Compiled.Manifest + other + """
            frames: [{ id: r, title: R, from: o/a/budget-2024, to: o/a/x }]
            """).Money());
    }

    [Fact]
    public void A_change_from_nothing_is_not_unproved_for_want_of_figures() => Assert.Equal("", Money("""
        columns: [budget-2024, budget-2025, { id: p, label: "%", change: [budget-2024, budget-2025] }]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 0, budget-2025: 3 } }
          - { id: t, label: T, sum: above, stated: { p: 5 } }
        """));

    [Theory]
    [InlineData("rounding: aut", "bad-value statement:s")]
    [InlineData("unit: milj", "bad-value statement:s")]
    public void What_a_comparison_depends_on_is_not_guessed(string setting, string expected)
    {
        Assert.Equal(expected, Money(setting + "\n" + """
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 2 } }
              - { id: t, label: T, sum: above, stated: { budget-2025: 2 mkr } }
            """.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_figure_that_stands_twice_is_not_known() => Assert.Equal("duplicate-key ", Money("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1, budget-2025: 4 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 4 } }
        """));

    [Fact]
    public void A_periods_rounding_of_no_use_here_is_one_finding() => Assert.Equal("unit-mismatch statement:s", Compiled.Plan("""
        plan: 1
        id: prov
        title: Prov
        years: 2025
        unit: tkr
        periods: { p: { kind: budget, year: 2025, rounding: 500 } }
        statements:
          - id: s
            title: S
            unit: { label: tjänster, factor: 1 }
            columns: [p]
            lines:
              - { id: a, label: A, amounts: { p: 5 } }
              - { id: t, label: T, sum: above, stated: { p: 6 } }
        """).Money());

    private const string Accepted = """
        statements:
          - id: s
            title: S
            columns: [budget-2025]
            lines:
              - { id: a, label: A, amounts: { budget-2025: 1 } }
              - { id: t, label: T, sum: above, stated: { budget-2025: 4 } }
        accept:

        """;

    [Theory]
    [InlineData("difference: 3, reason: R", "difference: 4, reason: R", "acceptance-unused")]
    [InlineData("difference: 3, reason: R", "reason: R", "acceptance-unused")]
    [InlineData("difference: 3, reason: R", "difference: 3, reason: R", "")]
    [InlineData("difference: 4, reason: R", "difference: 5, reason: R", "")]
    [InlineData("difference: 3, reason: R", "difference: 4, reason: R, until: 2020-01-01", "acceptance-unused")]
    public void An_acceptance_that_covers_nothing_is_found_beside_one_that_does(string first, string second, string expected)
    {
        var plan = Compiled.Plan(Compiled.Manifest + Accepted + $$"""
              - { rule: total-differs, at: cell:s/t/budget-2025, {{first}} }
              - { rule: total-differs, at: cell:s/t/budget-2025, {{second}} }
            """);
        Assert.Equal(expected, string.Join(' ', plan.Findings.Select(finding => finding.Rule.Name).Where(name => name.StartsWith("acceptance", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("columns: [budget-2025, { id: x, sum: [budget-2025, budget-2024] }]", "unknown-reference statement:s")]
    [InlineData("columns: [budget-2025, { id: budget-2024, sum: [budget-2025] }, { id: x, sum: [budget-2024] }]", "duplicate-id statement:s")]
    public void A_column_that_is_missed_is_one_finding(string columns, string expected) => Assert.Equal(expected, Money($$"""
        {{columns}}
        lines: [{ id: a, label: A, amounts: { budget-2024: 1, budget-2025: 2 } }]
        """));

    [Fact]
    public void A_line_that_stands_twice_is_one_finding() => Assert.Equal("duplicate-id line:s/a", Money("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 1 } }
          - { id: a, label: Also A, amounts: { budget-2025: 2 } }
          - { id: b, label: B, amounts: { budget-2025: 4 } }
          - { id: t, label: T, sum: [a, b], stated: { budget-2025: 7 } }
        """));
}
