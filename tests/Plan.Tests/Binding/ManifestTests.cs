using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class ManifestTests
{
    [Fact]
    public void What_a_manifest_leaves_out_has_its_default()
    {
        var manifest = BoundCase.Of("plan: 1\ntitle: T\nyears: 2025-2027\n").Clean().Plan.Manifest;

        Assert.Equal(("p", "sv", false, null), (manifest.Id.Value, manifest.Language, manifest.NumbersUsePoint, manifest.Unit));
        Assert.Equal((new YearRange(2025, 2027), new YearRange(2022, 2024)), (manifest.Years, manifest.OutcomeYears));
        Assert.True(manifest.Outline.IsEmpty && manifest.Periods.IsEmpty && manifest.Rules.IsEmpty && manifest.Labels.IsEmpty);
        Assert.True((manifest.Subtitle, manifest.Version, manifest.Date, manifest.Organisation, manifest.Publisher) is (null, null, null, null, null));
    }

    [Fact]
    public void Every_key_of_a_manifest_is_read()
    {
        var manifest = BoundCase.Of("""
            plan: 1
            id: vp-2025
            title: Verksamhetsplan
            subtitle: Mål
            version: 1.0
            date: 2025-01-15
            organisation: O
            publisher: P
            language: en
            years: 2025
            outcome-years: 2020-2021
            unit: { label: 1 000 euro, factor: 1 000 }
            numbers: comma
            labels: { goal: Nämndsmål, area: [Område, Områden] }
            rules: { unused-period: off, total-differs: warning, goal-without-measure: info, bad-link: error }
            periods:
              a: { kind: outturn, year: 2024, label: Utfall, short: U, rounding: none }
              b: { kind: forecast, year: 2024, rounding: auto }
              c: { kind: budget, year: 2025, rounding: "2,5" }
            statements: [{ id: s, title: T, columns: [a, b, c], lines: [] }]
            """).Clean().Plan.Manifest;

        Assert.Equal("vp-2025|Verksamhetsplan|Mål|1.0|01/15/2025|O|P|en", string.Join('|', manifest.Id, manifest.Title, manifest.Subtitle,
            manifest.Version, manifest.Date, manifest.Organisation, manifest.Publisher, manifest.Language));
        Assert.Equal((new YearRange(2025, 2025), new YearRange(2020, 2021)), (manifest.Years, manifest.OutcomeYears));
        Assert.Equal(new("1 000 euro", 1000, IsOwn: true), manifest.Unit);
        Assert.False(manifest.NumbersUsePoint);
        Assert.Equal((new("Nämndsmål", "Nämndsmål"), new("Område", "Områden")), (manifest.Labels["goal"], manifest.Labels["area"]));
        Assert.Equal([null, Severity.Warning, Severity.Info, Severity.Error],
            [manifest.Rules["unused-period"], manifest.Rules["total-differs"], manifest.Rules["goal-without-measure"], manifest.Rules["bad-link"]]);
        Assert.Equal([PeriodKind.Outturn, PeriodKind.Forecast, PeriodKind.Budget], manifest.Periods.Select(period => period.Kind));
        Assert.Equal([Rounding.None, Rounding.Auto, Rounding.UpTo(new(2.5m, 1, manifest.Unit!, true))], manifest.Periods.Select(period => period.Rounding!));
        Assert.Equal(("Utfall", "U", 2024), (manifest.Periods[0].Label, manifest.Periods[0].ShortName, manifest.Periods[0].Year));
    }

    [Theory]
    [InlineData("en", "", true)]
    [InlineData("sv", "", false)]
    [InlineData("en", "numbers: comma", false)]
    [InlineData("sv", "numbers: point", true)]
    public void The_decimal_mark_is_by_language_unless_it_is_said(string language, string numbers, bool point)
    {
        var bound = BoundCase.OfContent($"language: {language}\n{numbers}\nindicators: [{{ id: i, name: N, outcomes: {{ 2024: '{(point ? "1,234.5" : "1 234,5")}' }} }}]").Clean();

        Assert.Equal(point, bound.Plan.Manifest.NumbersUsePoint);
        Assert.Equal(1234.5m, bound.Plan.Indicators.Single().Outcomes.Single().Value?.Value.Number);
    }

    [Fact]
    public void A_plan_of_a_later_version_gets_that_finding_and_no_other()
    {
        var bound = BoundCase.Of("plan: [|2|]\nnews: yes\nareas: text\n", ("a.yaml", "other: x"));

        Assert.Contains(Fact.Text("supported", "1"), bound.Says("unsupported-version").Facts);
        Assert.False(bound.Plan.IsWhole);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.0")]
    [InlineData("one")]
    public void A_version_that_is_none_is_a_finding_beside_others(string version)
    {
        var bound = BoundCase.Of($"plan: [|{version}|]\nid: p\ntitle: T\nyears: 2025\n[|autor|]: x\n");

        Assert.Equal(["unknown-key", "unsupported-version"], bound.Findings.Select(finding => finding.Rule.Name).Order());
    }

    [Fact]
    public void Without_an_id_the_folder_must_be_called_as_one() =>
        BoundCase.InFolder("Min plan", "[|plan|]: 1\ntitle: T\nyears: 2025\n").Says("missing-key", "folder-name");

    [Fact]
    public void Where_there_is_money_the_plan_needs_a_unit_and_says_so_once() => BoundCase.Of("""
        plan: 1
        id: [|p|]
        title: T
        years: 2025
        periods: { b25: { kind: budget, year: 2025 } }
        goals: [{ id: g, name: G, financing: { from: [{ source: S, amount: 3 }] } }]
        statements: [{ id: s, title: T, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 1 } }] }]
        frames: [{ id: f, title: F }]
        """).Says("missing-key", "unit");

    [Fact]
    public void Money_with_units_of_its_own_needs_none_of_the_plan() => BoundCase.Of("""
        plan: 1
        id: p
        title: T
        years: 2025
        periods: { b25: { kind: budget, year: 2025 } }
        goals: [{ id: g, name: G, financing: { from: [{ source: S, amount: 3 mkr }] } }]
        statements: [{ id: s, title: T, unit: tkr, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 1 } }] }]
        appropriations: [{ id: a, name: A, unit: mkr, amounts: { b25: 1 } }]
        """).Clean();

    [Fact]
    public void A_unit_that_cannot_be_read_is_not_missing_too() => BoundCase.Of("""
        plan: 1
        id: p
        title: T
        years: 2025
        unit: [|euro|]
        periods: { b25: { kind: budget, year: 2025 } }
        statements: [{ id: s, title: T, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 1 } }] }]
        """).Says("bad-value", "unit");

    [Theory]
    [InlineData("kr", 1)]
    [InlineData("TKR", 1_000)]
    [InlineData("mkr", 1_000_000)]
    [InlineData("mnkr", 1_000_000)]
    public void The_four_units_are_known_in_any_letter_case(string unit, int factor) =>
        Assert.Equal((factor, false), BoundCase.OfContent($"unit: {unit}").Clean().Plan.Manifest.Unit is { } read ? (read.Factor, read.IsOwn) : default);

    [Fact]
    public void A_period_that_nothing_uses_is_a_warning()
    {
        var finding = BoundCase.Of("""
            plan: 1
            id: p
            title: T
            years: 2025
            unit: tkr
            periods: { a: { kind: budget, year: 2025 }, [|b|]: { kind: budget, year: 2024 } }
            statements: [{ id: s, title: T, columns: [a], lines: [] }]
            accept: [{ rule: unused-period, at: 'period:b', reason: R }]
            """).Says("unused-period");

        Assert.Equal((Severity.Warning, "period:b"), (finding.Severity, finding.Address?.ToString()));
    }

    [Theory]
    [InlineData("statements: [{ id: s, title: T, columns: [a], lines: [] }]")]
    [InlineData("appropriations: [{ id: x, name: N, amounts: { a: 1 } }]")]
    [InlineData("appropriations: [{ id: x, name: N, shares: [{ id: s, name: S, amounts: { a: 1 } }] }]")]
    [InlineData("areas: [{ id: x, name: N, text: 'See [this](period:a).' }]")]
    public void A_period_that_anything_uses_is_no_finding(string content) => BoundCase.Of($$"""
        plan: 1
        id: p
        title: T
        years: 2025
        unit: tkr
        periods: { a: { kind: budget, year: 2025 } }
        {{content}}
        """).Clean();
}
