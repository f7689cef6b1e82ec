namespace Plan.Tests.Checks.Causes;

/// <summary>What is not said: what chance would explain as well, and what the figures don't show.</summary>
public sealed class RestraintTests
{
    [Fact]
    public void A_difference_that_nothing_explains_has_no_cause() => Assert.Equal("", CausesOf.Total(13183 + 1749, 4321, 7654, 1208));

    [Fact]
    public void Up_to_three_lines_are_named_together() =>
        Assert.Equal("line-left-out-several a b d", CausesOf.Total(8910, 2573, 2573, 3764, 2573));

    [Fact]
    public void Of_more_than_three_lines_only_the_number_is_said() =>
        Assert.Equal("line-left-out-many", CausesOf.Total(11483, 2573, 2573, 3764, 2573, 2573));

    [Fact]
    public void What_only_counts_comes_after_what_names() => Assert.Equal("digit-changed-several e t\nline-left-out-many",
        CausesOf.Total(25_000, 3_000, 3_000, 3_000, 3_000, 16_000));

    [Fact]
    public void The_digits_of_a_difference_of_one_digit_say_nothing() => Assert.Equal("", CausesOf.Total(13185, 4321, 7654, 1208));

    [Fact]
    public void Turning_a_sign_must_mend_the_sum_and_not_double_the_difference() =>
        Assert.Equal("", CausesOf.Total(13183 + 2 * 4321, 4321, 7654, 1208));

    [Fact]
    public void Two_pairs_explain_as_little_as_none() => Assert.Equal("", CausesOf.Total(4000, 3000, 3013, 3113, 3126, -2126));

    [Fact]
    public void A_figure_that_nobody_would_write_is_no_correction() =>
        // Not c: 1 208 would be 0 208.
        Assert.Equal("digit-changed-several a b t", CausesOf.Total(12183, 4321, 7654, 1208));

    [Theory]
    [InlineData("9557", "")]
    [InlineData("9556", "digits-swapped b/budget-2024")]
    public void A_figure_that_its_own_line_proves_is_not_misprinted(string sum, string causes) => Assert.Equal(causes, CausesOf.Statement($$"""
            columns: [budget-2024, budget-2025, { id: s, label: S, sum: [budget-2024, budget-2025] }]
            lines:
              - { id: a, label: A, amounts: { budget-2024: 2280, budget-2025: 2310, s: 4590 } }
              - { id: b, label: B, amounts: { budget-2024: 4847, budget-2025: 4710, s: {{sum}} } }
              - { id: c, label: C, amounts: { budget-2024: 1235, budget-2025: 1241, s: 2476 } }
              - { id: t, label: T, sum: above, stated: { budget-2024: 11962, budget-2025: 8261 } }
            """, "t/budget-2024"));

    [Theory]
    [InlineData("a", 11917 + 8300, "digit-changed-stated t")]
    [InlineData("g", 11917 + 11917, "")]
    public void What_the_total_counts_twice_by_its_own_terms_is_not_looked_into(string again, int computed, string causes) =>
        // 8 700 for 8 300 would make twice this difference.
        Assert.Equal(causes, CausesOf.Statement($$"""
            columns: [budget-2025]
            lines:
              - id: g
                label: G
                lines:
                  - { id: a, label: A, amounts: { budget-2025: 8300 } }
                  - { id: b, label: B, amounts: { budget-2025: 3617 } }
              - { id: t, label: T, sum: [g, {{again}}], stated: { budget-2025: {{computed + 400}} } }
            """));

    [Fact]
    public void A_line_of_a_group_with_a_figure_of_its_own_is_counted_in_that() => Assert.Equal("", CausesOf.Statement(
        """
        columns: [budget-2025]
        lines:
          - id: g
            label: G
            stated: { budget-2025: 11975 }
            lines:
              - { id: a, label: A, amounts: { budget-2025: 4321 } }
              - { id: b, label: B, amounts: { budget-2025: 7654 } }
          - { id: c, label: C, amounts: { budget-2025: 1208 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 8862 } }
        """));

    [Fact]
    public void A_line_of_a_group_without_one_can_be_left_out_of_the_total() => Assert.Equal("line-left-out a", CausesOf.Statement(
        """
        columns: [budget-2025]
        lines:
          - id: g
            label: G
            lines:
              - { id: a, label: A, amounts: { budget-2025: 4321 } }
              - { id: b, label: B, amounts: { budget-2025: 7654 } }
          - { id: c, label: C, amounts: { budget-2025: 1208 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 8862 } }
        """));
}
