using System.Text.Json;
using System.Text.RegularExpressions;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Tests.Cases;

namespace Plan.Tests.Findings;

/// <summary>Every report tells the same findings, as severe, at the same places.</summary>
public sealed partial class ReportsAgreeTests
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_every_case(string name) =>
        AssertAgree(new(name, name, "en", PlanCompiler.Check(Case.Read(name).Files, name, new(Today: new(2025, 6, 1))).Findings));

    [Fact]
    public void Of_plans_with_accepted_findings() => Assert.All(ReportedPlans.All, AssertAgree);

    private static void AssertAgree(CheckedPlan plan)
    {
        var open = plan.Findings.Where(finding => finding.Accepted is null).Select(Told).ToList();
        var all = plan.Findings.Select(Told).ToList();

        Assert.Equal(open, InText(TextReport.Write([plan with { Language = "en" }], new())));
        Assert.Equal(all, InJson(JsonReport.Write([plan])));
        Assert.Equal(all, InSarif(SarifReport.Write([plan])));
        // As many as GitHub shows of each level, worst first.
        var shown = open.GroupBy(told => told.Split(' ')[0]).OrderBy(level => "ewi".IndexOf(level.Key[0], StringComparison.Ordinal)).SelectMany(level => level.Take(10));
        Assert.Equal(shown, InAnnotations(GitHubReport.Write([plan])));
    }

    private static string Told(Finding finding) =>
        $"{SeverityNames.Of(finding.Severity)} {finding.Rule.Code} {finding.Place.Source.DisplayPath}:{finding.Place.StartPosition.Line}:{finding.Place.StartPosition.Column}";

    private static IEnumerable<string> InText(string report) =>
        Header().Matches(report).Select(match => $"{match.Groups["severity"]} {match.Groups["code"]} {match.Groups["place"]}");

    private static List<string> InJson(ReadOnlyMemory<byte> report)
    {
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("plans")[0].GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("severity")} {finding.GetProperty("code")} {finding.GetProperty("file")}:{finding.GetProperty("line")}:{finding.GetProperty("column")}")];
    }

    private static List<string> InSarif(ReadOnlyMemory<byte> report)
    {
        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var file = Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            var level = result.GetProperty("level").GetString()!.Replace("note", "info", StringComparison.Ordinal);
            return $"{level} {result.GetProperty("ruleId")} {file}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}";
        })];
    }

    private static IEnumerable<string> InAnnotations(string report) =>
        Annotation().Matches(report).Select(match =>
            $"{match.Groups["level"].Value.Replace("notice", "info", StringComparison.Ordinal)} {match.Groups["code"]} {match.Groups["file"]}:{match.Groups["line"]}:{match.Groups["column"]}");

    [GeneratedRegex(@"^(?<place>\S.*?:\d+:\d+): (?<severity>error|warning|info): .* \[(?<code>PLAN\d{4}) [a-z0-9-]+\]$", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"^::(?<level>error|warning|notice) file=(?<file>[^,]*),line=(?<line>\d+),endLine=\d+(,col=(?<column>\d+),endColumn=\d+)?,title=(?<code>PLAN\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Annotation();
}
