using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_revision_is_read_by_git_and_the_disk_as_it_is()
    {
        await CommitSmallPlan();
        SmallPlan.Write(_folder, "plan", total: "310");

        var run = await CliRun.In(_folder.At("plan"), "diff", "main");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("From main to plan. 1 change.", run.Out, StringComparison.Ordinal);
        Assert.Contains("[cell:costs/total/budget-2025]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_revisions_are_compared_in_any_of_the_ways_git_knows()
    {
        await CommitSmallPlan();
        await Git("checkout", "-q", "-b", "draft");
        SmallPlan.Write(_folder, "plan", total: "310");
        _folder.Write("plan/texts/a.md", "Text.");
        await Git("commit", "-q", "-a", "-m", "More");

        foreach (var arguments in new[]
        {
            new[] { "main..HEAD" }, ["main...draft"], ["main..draft"], ["main..", "--plan", "."], ["main", "draft"], ["main:plan", "draft:plan"], ["HEAD~1:./", "HEAD"],
        })
        {
            var run = await CliRun.In(_folder.At("plan"), ["diff", .. arguments, "--fail-on", "change"]);
            Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
            Assert.Contains("310", run.Out, StringComparison.Ordinal);
        }
        Assert.Contains("Nothing differs.", (await CliRun.In(_folder.At("plan"), "diff", "HEAD..HEAD")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hinders_is_said_in_a_line()
    {
        await CommitSmallPlan();
        SmallPlan.Write(_folder, "other");

        await AssertRefuses("there is no folder and no git revision 'mian'. Did you mean main?", "mian", "--plan", "plan");
        await AssertRefuses("there is no plan in 'nowhere' at main.", "main:nowhere");
        await AssertRefuses("there are 2 plans in '.'", "main");
        await AssertRefuses("there is no folder 'nowhere'.", "main", "--plan", "nowhere");
    }

    [Fact]
    public async Task Without_a_repository_a_revision_is_none()
    {
        SmallPlan.Write(_folder, "plan");

        await AssertRefuses("there is no folder 'main', and it can't be a revision, since no git repository can be read here", "main", "--plan", "plan");
    }

    [Fact]
    public async Task A_link_of_the_repository_is_followed_within_the_plan()
    {
        SmallPlan.Write(_folder, "plan", more: "areas: [{ id: a, name: A, text: { file: linked.md } }]");
        _folder.Write("plan/texts/a.md", "Linked.");
        File.CreateSymbolicLink(_folder.At("plan/linked.md"), "texts/a.md");
        await CommitAll();
        _folder.Write("plan/texts/a.md", "Changed.");

        var run = await CliRun.In(_folder.At("plan"), "diff", "main");

        Assert.Equal("", run.Error);
        Assert.Contains("[-Linked-]{+Changed+}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_read_is_told_with_its_errors()
    {
        SmallPlan.Write(_folder, "old");
        SmallPlan.Write(_folder, "new", more: "unknwon: 1");

        var run = await CliRun.In(_folder.Path, "diff", "old", "new");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Out));
        Assert.Contains("new/plan.yaml:", run.Error, StringComparison.Ordinal);
        Assert.Contains("What can not be read can not be compared.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_format_is_whole_and_an_authors_text_is_text_in_it()
    {
        SmallPlan.Write(_folder, "old");
        SmallPlan.Write(_folder, "new", more: """areas: [{ id: a, name: "<script>alert(1)</script> | *B* @all `c`" }]""");

        var markdown = (await CliRun.In(_folder.Path, "diff", "old", "new", "--format", "markdown")).Out;
        var page = (await CliRun.In(_folder.Path, "diff", "old", "new", "--format", "html", "-o", "page.html")) is { Out: "", Error: "" } ? _folder.Read("page.html") : "";
        var json = (await CliRun.In(_folder.Path, "diff", "old", "new", "--format", "json")).Out;

        Assert.Contains(@"\<script>alert(1)\</script> \| \*B\* &#64;all \`c\`", markdown, StringComparison.Ordinal);
        var document = new HtmlParser().ParseDocument(page);
        Assert.Empty(document.Scripts);
        Assert.Contains("<script>alert(1)</script>", document.QuerySelector(".changes")!.TextContent, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        Assert.Equal("area:a", read.RootElement.GetProperty("changes")[0].GetProperty("address").GetString());
    }

    private async Task AssertRefuses(string expected, params string[] arguments)
    {
        var run = await CliRun.In(_folder.Path, ["diff", .. arguments]);
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"plan: {expected}", run.Error, StringComparison.Ordinal);
    }

    private Task CommitSmallPlan()
    {
        SmallPlan.Write(_folder, "plan");
        return CommitAll();
    }

    private async Task CommitAll()
    {
        await Git("init", "-q", "-b", "main");
        await Git("add", "-A");
        await Git("commit", "-q", "-m", "Plan");
    }

    private async Task Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
        };
        // A hook that runs these tests has a repository of its own in mind.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
    }
}
