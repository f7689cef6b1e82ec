using System.Diagnostics;

namespace Plan.EndToEnd.Running;

/// <summary>The program in a process of its own: what a test within one process can't show.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Streams_and_exit_codes_are_those_promised()
    {
        var clean = await PlanProgram.Run(Repository.Root, "check", "plans");
        Assert.Equal((0, ""), (clean.ExitCode, clean.Error));

        var found = await PlanProgram.Run(Repository.Root, "check", "plans/lulea-ksf-2025", "--no-accept");
        Assert.Equal((1, ""), (found.ExitCode, found.Error));

        var nowhere = await PlanProgram.Run(Repository.Root, "check", "nowhere");
        Assert.Equal((2, ""), (nowhere.ExitCode, nowhere.Out));

        var wrong = await PlanProgram.Run(Repository.Root, "check", "--no-such-option");
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Out));
    }

    [Fact]
    public async Task Output_is_UTF_8_with_LF_and_without_colour_whatever_the_machine_says()
    {
        (string, string)[] plain = [("LANG", "C"), ("LC_ALL", "C"), ("TERM", "xterm-256color")];

        var run = await PlanProgram.RunWith(plain, Repository.Root, "check", "plans/lulea-ksf-2025", "--no-accept");

        Assert.Contains("är angivet", run.Out);
        Assert.DoesNotContain("\e", run.Out);
        Assert.DoesNotContain("\r", run.Out);
        Assert.NotEqual(0xEF, run.OutBytes[0]);
    }

    [Fact]
    public async Task Documents_are_the_same_bytes_whatever_the_culture_time_zone_and_working_directory()
    {
        var plan = Repository.At("plans/lulea-ksf-2025");
        var here = await PlanProgram.Run(Repository.Root, "build", plan, "-o", _folder.At("here"));
        var there = await PlanProgram.RunWith(
            [("LANG", "ar_SA.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")],
            Path.Combine(plan, "mal"), "build", "..", "-o", _folder.At("there"));

        Assert.True(here.ExitCode == 0, here.Said);
        Assert.True(there.ExitCode == 0, there.Said);
        Assert.Equal(3, _folder.Names("here").Length);
        foreach (var name in _folder.Names("here")) Assert.Equal(_folder.ReadBytes($"here/{name}"), _folder.ReadBytes($"there/{name}"));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_run_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no signal to send.");
        WritePlans(400);

        using var process = PlanProgram.Start(_folder.Path, "build", "plans", "-o", "out");
        await WaitForOutput(process);
        await Run.Program("kill", ["-INT", $"{process.Id}"]);
        var ended = await Run.End(process);

        Assert.Equal((130, ""), (ended.ExitCode, ended.Out));
        Assert.False(Directory.Exists(_folder.At("out")) && _folder.Names("out").Length > 0, "files were left");
    }

    [Fact]
    public async Task What_a_killed_build_leaves_is_gone_after_the_next()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There is no signal to send.");
        WritePlans(400);

        using var process = PlanProgram.Start(_folder.Path, "build", "plans", "-o", "out");
        await WaitForOutput(process);
        process.Kill();
        await Run.End(process);
        Assert.Contains(_folder.Names("out"), name => name.StartsWith(".plan-", StringComparison.Ordinal));

        var next = await PlanProgram.Run(_folder.Path, "build", "plans/p0", "-o", "out");

        Assert.True(next.ExitCode == 0, next.Said);
        Assert.Equal(["p0.html", "p0.md", "p0.xlsx"], _folder.Names("out"));
    }

    private async Task WaitForOutput(Process process)
    {
        while (!process.HasExited && !(Directory.Exists(_folder.At("out")) && _folder.Names("out").Length > 10)) await Task.Delay(10);
        Assert.False(process.HasExited, "it ended before it could be stopped");
    }

    private void WritePlans(int count)
    {
        for (var i = 0; i < count; i++)
            _folder.Write($"plans/p{i}/plan.yaml", $"plan: 1\nid: p{i}\ntitle: Plan {i}\nlanguage: en\nyears: 2025\n");
    }
}
