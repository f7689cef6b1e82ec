using Plan.Compiler;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Checks.Causes;

/// <summary>Which cause comes first, and what is taken for a match.</summary>
public sealed class RankingTests
{
    private const string Crossing = """
        columns: [budget-2024, budget-2025, { id: f, label: F, sum: [budget-2024, budget-2025] }]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 3200, budget-2025: 4100, f: 7300 } }
          - { id: b, label: B, amounts: { budget-2024: 3600, budget-2025: 3900, f: 7530 } }
          - { id: c, label: C, amounts: { budget-2024: 30, budget-2025: 5200, f: 5230 } }
          - { id: t, label: T, sum: above, stated: { budget-2024: 6830, budget-2025: 13230, f: 20060 } }
        """;

    [Theory]
    [InlineData("t/budget-2025")]
    [InlineData("b/f")]
    public void The_cell_where_a_failing_row_and_a_failing_column_cross_comes_first_and_alone_of_its_kind(string place)
    {
        var causes = CausesOf.Statement(Crossing, place).Split('\n');

        Assert.Equal("digit-changed b", causes[0]);
        Assert.DoesNotContain(causes[1..], cause => cause.StartsWith("digit-changed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stated_total_can_be_where_they_cross()
    {
        const string Body = """
            columns: [budget-2024, budget-2025, { id: f, label: F, sum: [budget-2024, budget-2025] }]
            lines:
              - { id: a, label: A, amounts: { budget-2024: 3200, budget-2025: 4100 } }
              - { id: b, label: B, amounts: { budget-2024: 3600, budget-2025: 3900 } }
              - { id: t, label: T, sum: above, stated: { budget-2024: 6800, budget-2025: 8007, f: 14800 } }
            """;
        Assert.Equal("digit-changed-stated t", CausesOf.Statement(Body, "t/budget-2025").Split('\n')[0]);
        Assert.Equal("digit-changed t", CausesOf.Statement(Body, "t/f").Split('\n')[0]);
    }

    [Fact]
    public void A_turned_sign_is_likelier_where_it_is_odd_beside_the_other_years() => Assert.Equal("sign-turned a", CausesOf.Statement("""
        columns: [budget-2024, budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 2500, budget-2025: -2500 } }
          - { id: b, label: B, amounts: { budget-2024: 5100, budget-2025: 5000 } }
          - { id: c, label: C, amounts: { budget-2024: 1217, budget-2025: 1314 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 8814 } }
        """).Split('\n')[0]);

    [Fact]
    public void A_line_of_twice_the_amount_is_likelier_where_no_sign_is_odd() => Assert.Equal("line-left-out b", CausesOf.Statement("""
        columns: [budget-2024, budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 2500, budget-2025: 2500 } }
          - { id: b, label: B, amounts: { budget-2024: 5100, budget-2025: 5000 } }
          - { id: c, label: C, amounts: { budget-2024: 1217, budget-2025: 1314 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 3814 } }
        """).Split('\n')[0]);

    [Fact]
    public void An_amount_that_stands_beside_too_is_no_cause_of_its_own() => Assert.Equal("unit-slip a", CausesOf.Statement("""
        columns: [budget-2024, budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 2513, budget-2025: 2513000 } }
          - { id: b, label: B, amounts: { budget-2024: 5100, budget-2025: 5000 } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 7513 } }
        """));

    [Fact]
    public void What_rounding_allows_is_a_match_only_where_nothing_matches_exactly()
    {
        const string Body = """
            columns: [utfall-2024]
            lines:
              - { id: a, label: A, amounts: { utfall-2024: 43218 } }
              - { id: b, label: B, amounts: { utfall-2024: 76543 } }
              - { id: c, label: C, amounts: { utfall-2024: 43219 } }
              - { id: t, label: T, sum: above, stated: { utfall-2024: STATED } }
            """;
        Assert.Equal("line-left-out a/utfall-2024", CausesOf.Statement(Body.Replace("STATED", "119762")));
        Assert.Equal("line-left-out-several a/utfall-2024 c/utfall-2024", CausesOf.Statement(Body.Replace("STATED", "119763")));
    }

    [Fact]
    public void Digits_are_those_that_were_written_in_whatever_unit() => Assert.Equal("digits-swapped b", CausesOf.Statement("""
        columns: [budget-2025]
        lines:
          - { id: a, label: A, amounts: { budget-2025: 43 210 } }
          - { id: b, label: B, amounts: { budget-2025: 2.57 mkr } }
          - { id: t, label: T, sum: above, stated: { budget-2025: 45 960 } }
        """));

    [Theory]
    [InlineData("52.1", "digits-swapped-stated a/p")]
    [InlineData("-25.1", "sign-turned-stated a/p")]
    [InlineData("75.1", "digit-changed-stated a/p")]
    public void A_stated_change_is_explained_too(string stated, string cause) => Assert.Contains(cause, CausesOf.Statement($$"""
        columns: [budget-2024, budget-2025, { id: p, label: "%", change: [budget-2024, budget-2025] }]
        lines:
          - { id: a, label: A, amounts: { budget-2024: 4321, budget-2025: 5405, p: {{stated}} } }
        """).Split('\n'));

    [Fact]
    public void Luleas_lower_total_leaves_out_a_line_and_the_higher_one_is_not_explained()
    {
        var folder = new DiskFiles(Repository.At("plans/lulea-ksf-2025"), "plans/lulea-ksf-2025");
        var plan = PlanCompiler.Check(folder, "lulea-ksf-2025", Compiled.Options);

        var causes = plan.Findings.Where(finding => finding.Rule.Name == "total-differs").ToDictionary(finding => finding.Address!.Path, finding => finding.Causes);
        Assert.Equal(2, causes.Count);
        Assert.Empty(causes["drift/resultat/budget-2025"]);
        var first = causes["investering/summa-specificerade/reviderad-budget-2024"][0];
        Assert.Equal("line-left-out", first.Kind);
        Assert.Equal(["cell:investering/adm-lokaler/reviderad-budget-2024"], first.Addresses.Select(address => address.ToString()));
    }
}
