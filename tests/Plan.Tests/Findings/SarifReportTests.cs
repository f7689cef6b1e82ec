using System.Text;
using System.Text.Json;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Findings;

public sealed class SarifReportTests
{
    [Fact]
    public void Its_shape_is_stable() =>
        Snapshot.Matches(Encoding.UTF8.GetString(SarifReport.Write(ReportedPlans.All).Span), "tests/Plan.Tests/Findings/Snapshots/report.sarif");

    [Fact]
    public void A_clean_plan_has_no_result() => Assert.Empty(Results(ReportedPlans.Clean));

    [Fact]
    public void A_moved_line_stays_the_same_alert()
    {
        const string Goals = "goals:\n  - { id: a, name: A, area: nowhere }\n  - { id: b, name: B, area: nowhere, office: nobody }\n";
        const string Manifest = "plan: 1\ntitle: T\nyears: 2026\nrules: { goal-without-financing: off }\n";

        var before = Results(ReportedPlans.Of(Manifest + Goals));
        var after = Results(ReportedPlans.Of(Manifest + "subtitle: Moved down\n\n" + Goals));

        Assert.Equal(3, before.Select(result => result.Fingerprint).Distinct().Count());
        Assert.Equal(before.Select(result => result.Fingerprint), after.Select(result => result.Fingerprint));
        Assert.All(before.Zip(after), pair => Assert.Equal(pair.First.Line + 2, pair.Second.Line));
    }

    [Fact]
    public void A_figure_that_differs_otherwise_stays_the_same_alert()
    {
        const string Plan = """
            plan: 1
            title: T
            years: 2026
            unit: tkr
            periods: { b: { kind: budget, year: 2026 } }
            statements:
              - id: s
                title: S
                columns: [b]
                lines:
                  - { id: a, label: A, amounts: { b: 1 } }
                  - { id: t, label: T, sum: above, stated: { b: 17 } }
            """;

        Assert.Equal(
            Assert.Single(Results(ReportedPlans.Of(Plan))).Fingerprint,
            Assert.Single(Results(ReportedPlans.Of(Plan.Replace("b: 17", "b: 18", StringComparison.Ordinal)))).Fingerprint);
    }

    private static List<(string Fingerprint, int Line)> Results(System.Collections.Immutable.ImmutableArray<CheckedPlan> plans)
    {
        using var json = JsonDocument.Parse(SarifReport.Write(plans));
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => (
            result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!,
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()))];
    }
}
