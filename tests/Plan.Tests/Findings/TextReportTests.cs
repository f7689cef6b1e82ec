using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Findings;

public sealed class TextReportTests
{
    private const string Snapshots = "tests/Plan.Tests/Findings/Snapshots";

    [Fact]
    public void Findings_are_grouped_by_plan_and_counted_last() =>
        Snapshot.Matches(TextReport.Write(ReportedPlans.All, new()), $"{Snapshots}/several-plans.txt");

    [Fact]
    public void One_plan_has_no_heading() =>
        Snapshot.Matches(TextReport.Write([ReportedPlans.All[1]], new()), $"{Snapshots}/one-plan.txt");

    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var coloured = TextReport.Write(ReportedPlans.All, new(Colour: true));

        Snapshot.Matches(coloured.Replace('\e', '␛'), $"{Snapshots}/coloured.txt");
        Assert.Equal(TextReport.Write(ReportedPlans.All, new()), System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_clean_plan_gets_one_line() =>
        Assert.Equal("0 fel, 0 varningar. Det går att bygga.\n", TextReport.Write(ReportedPlans.Clean, new()));

    [Fact]
    public void Long_lines_are_cut_to_the_width()
    {
        var report = TextReport.Write(ReportedPlans.All, new(Width: 50));

        Assert.All(report.Split('\n').Where(line => line.Contains(" | ", StringComparison.Ordinal)), line => Assert.InRange(TextWidth.Of(line), 0, 50));
        Assert.Contains("…", report, StringComparison.Ordinal);
    }

    [Fact]
    public void No_control_of_the_author_reaches_the_terminal()
    {
        var hostile = ReportedPlans.Of("plan: 1\ntitle: T\nyears: 2026\n\"a\\e[31m\\u009b\\u202e\": 1\n\u202Egoals\u0085: 2\n");

        Assert.DoesNotContain(TextReport.Write(hostile, new()), character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain('\u202E', TextReport.Write(hostile, new()));
    }
}
