using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Findings;

public sealed class GitHubReportTests
{
    private const string Snapshots = "tests/Plan.Tests/Findings/Snapshots";

    [Fact]
    public void Annotations_come_worst_first_and_are_counted_last() =>
        Snapshot.Matches(GitHubReport.Write(ReportedPlans.All), $"{Snapshots}/annotations.txt");

    [Fact]
    public void The_summary_lists_every_plan() => Snapshot.Matches(GitHubSummary.Write(ReportedPlans.All), $"{Snapshots}/summary.md");

    [Fact]
    public void Ten_of_a_level_are_shown_and_all_are_counted()
    {
        var goals = string.Concat(Enumerable.Range(1, 25).Select(i => $"  - {{ id: g{i}, name: G, area: nowhere }}\n"));
        var report = GitHubReport.Write(ReportedPlans.Of($"plan: 1\ntitle: T\nyears: 2026\ngoals:\n{goals}"));

        Assert.Equal(10, report.Split('\n').Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Contains("25 fel", report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_author_writes_is_neither_command_nor_markup()
    {
        var hostile = ReportedPlans.Of("plan: 1\ntitle: T\nyears: 2026\n\"x\\n::error::50%\": 1\n'<img src=x onerror=a> | [a](javascript:b)': 2\n");

        Assert.Equal(3, GitHubReport.Write(hostile).TrimEnd('\n').Split('\n').Length);
        Assert.Contains("50%25", GitHubReport.Write(hostile), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", GitHubSummary.Write(hostile), StringComparison.Ordinal);
        Assert.DoesNotContain("[a](", GitHubSummary.Write(hostile), StringComparison.Ordinal);
    }
}
