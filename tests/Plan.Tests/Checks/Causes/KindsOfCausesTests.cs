namespace Plan.Tests.Checks.Causes;

/// <summary>One kind of error each, in figures that nothing else explains.</summary>
public sealed class KindsOfCausesTests
{
    [Fact]
    public void A_line_is_left_out_of_the_total() => Assert.Equal("line-left-out b", CausesOf.Total(5529, 4321, 7654, 1208));

    [Fact]
    public void A_line_is_counted_twice() => Assert.Equal("line-counted-twice b", CausesOf.Total(20837, 4321, 7654, 1208));

    [Fact]
    public void A_negative_line_that_is_left_out_makes_the_total_larger() =>
        Assert.Equal("line-left-out b", CausesOf.Total(5529, 4321, -7654, 1208));

    [Fact]
    public void A_sign_is_turned() => Assert.Equal("sign-turned a", CausesOf.Total(13183, -4321, 7654, 1208));

    [Fact]
    public void The_sign_of_the_total_is_turned() => Assert.Equal("sign-turned-stated t", CausesOf.Total(-13183, 4321, 7654, 1208));

    [Fact]
    public void Two_digits_have_changed_places_in_a_line() => Assert.Equal("digits-swapped b", CausesOf.Total(13383, 4421, 6754, 1308));

    [Fact]
    public void Two_digits_have_changed_places_in_the_total() =>
        Assert.Equal("digits-swapped-stated t", CausesOf.Total(31183, 4321, 7654, 1208));

    [Fact]
    public void One_digit_is_wrong_in_a_line() => Assert.Equal("digit-changed b", CausesOf.Total(14183, 4721, 7054, 1808));

    [Fact]
    public void One_digit_is_wrong_in_the_total() => Assert.Equal("digit-changed-stated t", CausesOf.Total(73183, 4321, 7654, 1208));

    [Fact]
    public void A_line_has_the_amount_of_the_column_beside() => Assert.Equal("neighbour-column b", CausesOf.Statement("""
        columns: [budget-2024, budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 4321, budget-2025: 4567 } }
          - { id: b, label: B, amounts: { budget-2024: 7654, budget-2025: 9086 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 12221 } }
        """));

    [Fact]
    public void An_amount_has_been_entered_a_column_too_far() => Assert.Equal("neighbour-column-empty b", CausesOf.Statement("""
        columns: [budget-2025, budget-2024]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 4321, budget-2025: 4567 } }
          - { id: b, label: B, amounts: { budget-2024: 7654 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 12221 } }
        """));

    [Fact]
    public void The_total_is_that_of_the_column_beside() => Assert.Equal("neighbour-column-stated t", CausesOf.Statement(
        """
        columns: [budget-2024, budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 4321, budget-2025: 4567 } }
          - { id: b, label: B, amounts: { budget-2024: 7654, budget-2025: 9086 } }
          - { id: t, label: T, sum: above, stated: { budget-2024: 13653, budget-2025: 11975 } }
        """, "t/budget-2025"));

    [Fact]
    public void An_amount_is_in_thousands_among_millions() => Assert.Equal("unit-slip b", CausesOf.Statement("""
        unit: mkr
        decimals: 1
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 43.2 } }
          - { id: b, label: B, amounts: { budget-2025: 76500 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 119.7 } }
        """));

    [Theory]
    [InlineData("part-of: a", 20000 + 3517, "part-counted b")]
    [InlineData("indent: 1", 20000, "indented-left-out b\nline-left-out b")]
    [InlineData("indent: 1, outside-total: true", 20000 + 3517, "indented-counted b")]
    public void A_part_or_an_indented_line_is_taken_another_way(string said, int stated, string causes) => Assert.Equal(causes, CausesOf.Statement($$"""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 12346 } }
          - { id: b, label: Varav B, {{said}}, amounts: { budget-2025: 3517 } }
          - { id: c, label: C, amounts: { budget-2025: 7654 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: {{stated}} } }
        """));

    [Fact]
    public void A_part_that_the_sum_names_is_left_out() => Assert.Equal("part-left-out b\nline-left-out b", CausesOf.Statement("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 12346 } }
          - { id: b, label: Varav B, part-of: a, amounts: { budget-2025: 3517 } }
          - { id: c, label: C, amounts: { budget-2025: 7654 } }
          - { id: t, label: T, sum: [a, b, c], stated: { budget-2025: 20000 } }
        """));

    [Fact]
    public void Two_lines_are_left_out_together() => Assert.Equal("pair a c", CausesOf.Total(7654, 4321, 7654, 1208));

    [Fact]
    public void Two_lines_are_counted_twice_together() => Assert.Equal("pair-twice a c", CausesOf.Total(13183 + 4321 + 1208, 4321, 7654, 1208));
}
