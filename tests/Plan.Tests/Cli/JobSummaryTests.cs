using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class JobSummaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public JobSummaryTests() => SmallPlan.Write(_folder, "p", total: "305");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Annotations_are_added_to_what_the_job_has_said()
    {
        var summary = _folder.Write("summary.md", "Before.\n\n");

        var run = await CliRun.InJob(_folder.Path, summary, "check", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=p/plan.yaml,line=14,", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("Before.\n\n## small\n\n1 error, 0 warnings\n", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_reports_leave_it_alone()
    {
        var summary = _folder.Write("summary.md", "Before.\n\n");

        await CliRun.InJob(_folder.Path, summary, "check");

        Assert.Equal("Before.\n\n", File.ReadAllText(summary));
    }

    [Fact]
    public async Task A_summary_that_cannot_be_written_ends_with_2()
    {
        var run = await CliRun.InJob(_folder.Path, _folder.At("nowhere/summary.md"), "check", "--format", "github");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot write the job's summary", run.Error, StringComparison.Ordinal);
    }
}
