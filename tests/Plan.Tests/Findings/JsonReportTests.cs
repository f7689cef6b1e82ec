using System.Text;
using System.Text.Json;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Findings;

public sealed class JsonReportTests
{
    private static string Written(System.Collections.Immutable.ImmutableArray<CheckedPlan> plans) => Encoding.UTF8.GetString(JsonReport.Write(plans).Span);

    [Fact]
    public void Its_shape_is_stable() => Snapshot.Matches(Written(ReportedPlans.All), "tests/Plan.Tests/Findings/Snapshots/report.json");

    [Fact]
    public void A_clean_plan_has_an_empty_list()
    {
        using var json = JsonDocument.Parse(Written(ReportedPlans.Clean));

        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Empty(json.RootElement.GetProperty("plans")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void It_says_as_much_as_the_text()
    {
        using var json = JsonDocument.Parse(Written(ReportedPlans.All));
        var text = TextReport.Write(ReportedPlans.All, new());

        foreach (var finding in json.RootElement.GetProperty("plans").EnumerateArray().SelectMany(plan => plan.GetProperty("findings").EnumerateArray()))
            Assert.Equal(
                !finding.TryGetProperty("accepted", out _),
                text.Contains($"{finding.GetProperty("file")}:{finding.GetProperty("line")}:{finding.GetProperty("column")}: ", StringComparison.Ordinal)
                && text.Contains(finding.GetProperty("message").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public void Controls_of_the_author_are_escaped()
    {
        var hostile = Written(ReportedPlans.Of("plan: 1\ntitle: T\nyears: 2026\n\"a\\e[31m\\u009b\\u202e\": 1\n"));

        Assert.DoesNotContain(hostile, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202E', hostile);
    }
}
