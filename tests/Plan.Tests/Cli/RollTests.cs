using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class RollTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_new_plan_stands_beside_the_old_with_all_that_belongs_to_it()
    {
        SmallPlan.Write(_folder, "old", id: "small-2025");
        _folder.Write("old/.vscode/settings.json", "{}");
        _folder.Write("old/texts/note.txt", "note");
        _folder.Write("old/out/small.md", "built");
        SmallPlan.Write(_folder, "old/another");
        File.WriteAllBytes(_folder.At("old/offices/north.yaml"), [0xEF, 0xBB, 0xBF, .. _folder.ReadBytes("old/offices/north.yaml")]);

        var run = await CliRun.In(_folder.Path, "roll", "2026", "old", "-o", "plans/new");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("The plan of 2026 is made of the plan of 2025, in plans/new.", run.Out, StringComparison.Ordinal);
        Assert.Equal([".vscode", "offices", "plan.yaml", "texts"], _folder.Names("plans/new"));
        Assert.Equal([0xEF, 0xBB, 0xBF], _folder.ReadBytes("plans/new/offices/north.yaml")[..3]);
        Assert.Contains("{ budget-2025: 100, budget-2026: ~ }", _folder.Read("plans/new/offices/north.yaml"), StringComparison.Ordinal);
        Assert.Equal(["new"], _folder.Names("plans"));
        Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, "check", "plans/new")).ExitCode);
        Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, "diff", "old", "plans/new", "--fail-on", "comparison")).ExitCode);
    }

    [Fact]
    public async Task Nothing_is_ever_written_over()
    {
        SmallPlan.Write(_folder, "old");
        _folder.Write("taken/a.txt", "mine");

        await AssertRefuses("the folder 'taken' is not empty", "2026", "old", "-o", "taken");
        await AssertRefuses("'taken/a.txt' is a file", "2026", "old", "-o", "taken/a.txt");
        await AssertRefuses("'old/next' stands in the plan", "2026", "old", "-o", "old/next");
        await AssertRefuses("'old' is not empty", "2026", "old", "-o", "old");
        Assert.Equal("mine", _folder.Read("taken/a.txt"));
        Assert.Equal(["old", "taken"], _folder.Names(""));
        Directory.CreateDirectory(_folder.At("empty"));
        Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, "roll", "2026", "old", "-o", "empty")).ExitCode);
        Assert.Contains("plan.yaml", _folder.Names("empty"));
    }

    [Fact]
    public async Task A_year_must_come_and_a_plan_be_without_errors()
    {
        SmallPlan.Write(_folder, "old");
        SmallPlan.Write(_folder, "wrong", total: "301");

        await AssertRefuses("the plan in 'old' is that of 2025 already", "2025", "old", "-o", "new");
        await AssertRefuses("2999 is too far from 2025", "2999", "old", "-o", "new");
        await AssertRefuses("there are 2 plans in '.'", "2026", "-o", "new");
        var run = await CliRun.In(_folder.Path, "roll", "2026", "wrong", "-o", "new");
        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Out));
        Assert.Contains("total-differs", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("No new plan was written. Fix the errors first.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("new")));
    }

    private async Task AssertRefuses(string expected, params string[] arguments)
    {
        var run = await CliRun.In(_folder.Path, ["roll", .. arguments]);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
