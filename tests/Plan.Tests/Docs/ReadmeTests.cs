using Plan.Tests.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_plan_in_ten_lines_gives_the_finding_shown()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var plan = Fenced.Only(readme, "yaml");
        _folder.Write("budget-2025/plan.yaml", plan);

        var run = await CliRun.In(_folder.At("budget-2025"), "check");

        Assert.Equal(10, plan.Count(letter => letter == '\n'));
        Assert.Equal((1, Fenced.Only(readme, "text")), (run.ExitCode, run.Out));
    }

    [Fact]
    public void The_commands_shown_are_those_that_CI_runs()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var ci = File.ReadAllText(Repository.At(".ci/run"));

        Assert.Contains("dotnet run --project src/Plan.Cli -- build plans/lulea-ksf-2025", readme);
        Assert.Contains("\ndotnet test\n", readme);
        Assert.Contains("dotnet test", ci);
        Assert.Contains("--project src/Plan.Cli", ci);
    }
}
