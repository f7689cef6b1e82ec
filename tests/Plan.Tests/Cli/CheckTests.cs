using System.Text.Json;
using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private const string Acceptance =
        "accept: [{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: As printed, until: 2025-05-31 }]";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_clean_plan_ends_with_0_and_nothing_on_standard_error()
    {
        SmallPlan.Write(_folder, "p");

        var run = await Check();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("0 errors, 0 warnings", run.Out);
    }

    [Fact]
    public async Task An_error_ends_with_1_and_is_told_on_standard_output()
    {
        SmallPlan.Write(_folder, "p", total: "305");

        var run = await Check();

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("p/plan.yaml:14:69: error:", run.Out);
        Assert.Contains("[PLAN0301 total-differs]", run.Out);
        Assert.Contains("1 error, 0 warnings", run.Out);
        Assert.DoesNotContain("\e", run.Out);
    }

    [Fact]
    public async Task Colours_are_shown_where_the_stream_shows_them()
    {
        SmallPlan.Write(_folder, "p", total: "305");
        await using var output = new StringWriter();

        await Program.RunAsync(["check", "p"], new Shell(output, TextWriter.Null, _folder.Path, CliRun.Today) { OutHasColour = true });

        Assert.Contains("\e[1;31m", output.ToString());
    }

    [Fact]
    public async Task Json_holds_the_same_finding()
    {
        SmallPlan.Write(_folder, "p", total: "305");

        var run = await Check("--format", "json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var plan = Assert.Single(json.RootElement.GetProperty("plans").EnumerateArray());
        Assert.Equal(("small", "p"), (plan.GetProperty("id").GetString(), plan.GetProperty("path").GetString()));
        var finding = Assert.Single(plan.GetProperty("findings").EnumerateArray());
        Assert.Equal("total-differs", finding.GetProperty("rule").GetString());
        Assert.Equal(("305", "300", "5"), (Text("stated"), Text("computed"), Text("difference")));

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Warnings_count_only_when_asked_for()
    {
        SmallPlan.Write(_folder, "p", more: "# nothing uses the period below\n");
        _folder.Write("p/more.yaml", "frames: [{ id: f, title: F, from: costs/north/budget-2025, to: costs/south/budget-2025 }]");

        Assert.Equal(0, (await Check()).ExitCode);
        Assert.Equal(0, (await Check("--fail-on", "error")).ExitCode);
        var run = await Check("--fail-on", "warning");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("frame-unexplained", run.Out);
    }

    [Fact]
    public async Task An_accepted_finding_counts_again_under_no_accept()
    {
        SmallPlan.Write(_folder, "p", total: "305", more: Acceptance);

        Assert.Equal(0, (await Check("--today", "2025-05-31")).ExitCode);
        Assert.Equal(1, (await Check("--today", "2025-05-31", "--no-accept")).ExitCode);
    }

    [Fact]
    public async Task Today_is_the_shells_day_unless_given()
    {
        SmallPlan.Write(_folder, "p", total: "305", more: Acceptance);

        Assert.Contains("acceptance-expired", (await Check()).Out);
        Assert.DoesNotContain("acceptance-expired", (await Check("--today", "2025-05-31")).Out);
    }

    [Fact]
    public async Task An_offices_findings_are_listed_and_counted_alone()
    {
        SmallPlan.Write(_folder, "p", total: "300.5");
        _folder.Write("p/offices/east.yaml", """
            office: { id: east, name: East, part-of: north }
            budget: { costs: [{ id: east, label: East, amounts: { budget-2025: 0.5 } }] }
            """);

        Assert.Contains("cell:costs/east/budget-2025", (await Check("--office", "north", "--format", "json")).Out);
        Assert.DoesNotContain("cell:costs/total/budget-2025", (await Check("--office", "north", "--format", "json")).Out);
        Assert.Contains("0 errors, 0 warnings", (await Check("--office", "south")).Out);
        Assert.Equal(0, (await Check("--office", "south", "--fail-on", "warning")).ExitCode);
        Assert.Equal(1, (await Check("--office", "north", "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task An_office_that_no_plan_has_is_refused()
    {
        SmallPlan.Write(_folder, "p");

        var run = await Check("--office", "nort");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("plan: there is no office 'nort'. Did you mean north?\n", run.Error);
    }

    [Fact]
    public async Task An_office_may_be_what_could_not_be_read()
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write("p/offices/north.yaml", "office: { id: north, name: [ }\n");

        var run = await Check("--office", "north");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("offices/north.yaml", run.Out);
    }

    [Fact]
    public async Task The_messages_language_can_be_chosen()
    {
        SmallPlan.Write(_folder, "p", total: "305");

        Assert.Contains("1 fel, 0 varningar", (await Check("--lang", "sv")).Out);
        Assert.Contains("1 error, 0 warnings", (await Check("--lang", "en")).Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("p")]
    [InlineData("p/plan.yaml")]
    [InlineData("p/offices")]
    [InlineData("p/offices/north.yaml")]
    [InlineData("./p/../p/")]
    public async Task The_plan_is_found_at_below_and_above_a_path(string path)
    {
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.In(_folder.Path, ["check", .. path.Length == 0 ? Array.Empty<string>() : [path]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Paths_are_told_from_the_working_directory()
    {
        SmallPlan.Write(_folder, "p", total: "305");

        Assert.Contains("\nplan.yaml:14:", "\n" + (await CliRun.In(_folder.At("p"), "check")).Out);
        Assert.Contains("\n../plan.yaml:14:", "\n" + (await CliRun.In(_folder.At("p/offices"), "check")).Out);
    }

    [Fact]
    public async Task Several_plans_come_in_the_order_of_their_paths_each_once()
    {
        foreach (var at in (string[])["b", "a/y", "a/x", "a-b"]) SmallPlan.Write(_folder, at, id: at.Replace('/', '-'));

        using var json = JsonDocument.Parse((await CliRun.In(_folder.Path, "check", "b", "a", ".", "--format", "json")).Out);

        Assert.Equal(
            ["a-b", "a/x", "a/y", "b"],
            json.RootElement.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("nowhere", "there is no file or folder 'nowhere'")]
    [InlineData("empty", "there is no plan in 'empty'")]
    public async Task A_place_without_a_plan_is_refused(string path, string message)
    {
        Directory.CreateDirectory(_folder.At("empty"));

        var run = await CliRun.In(_folder.Path, "check", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"plan: {message}", run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_manifest_that_is_no_yaml_is_a_finding()
    {
        _folder.Write("p/plan.yaml", "plan: [1\nid: x\n");

        var run = await Check();

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("p/plan.yaml:", run.Out);
    }

    private Task<CliRun> Check(params string[] options) => CliRun.In(_folder.Path, ["check", "p", .. options]);
}
