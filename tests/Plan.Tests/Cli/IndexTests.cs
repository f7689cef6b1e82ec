using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

/// <summary>The page that leads to several plans that are built at once.</summary>
public sealed class IndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexTests()
    {
        SmallPlan.Write(_folder, "plans/a", "a", more: "publisher: Westmark\norganisation: Streets\nversion: \"2\"");
        SmallPlan.Write(_folder, "plans/b", "b", more: "publisher: Westmark\ntheme: { accent: 7a1f3d }");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_tells_of_each_plan_what_it_comes_to_and_leads_to_its_documents()
    {
        var run = await Build();

        Assert.EndsWith("out/index.html\n", run.Out);
        var page = Page();
        Assert.Equal("Plans, Westmark", page.Title);
        Assert.Equal("Westmark", page.QuerySelector(".sender")!.TextContent);
        Assert.Equal(["a.html", "b.html"], page.QuerySelectorAll("h2 a").Select(link => link.GetAttribute("href")));
        var first = page.QuerySelector("article")!.TextContent;
        foreach (var told in (string[])["Small plan", "Streets", "2025", "Version 2", "300\u00A0tkr", "Costs: Total, Budget 2025", "None"])
            Assert.Contains(told, first);
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(link => link[0] != '#').ToList();
        Assert.All(links, link => Assert.Contains(link, _folder.Names("out")));
        Assert.Equal(_folder.Names("out").Length - 1, links.Distinct().Count());
    }

    [Fact]
    public async Task Plans_of_several_publishers_stand_under_their_names_and_a_draft_says_so()
    {
        SmallPlan.Write(_folder, "plans/c", "c", total: "301", more: "publisher: Eastmark");

        Assert.Equal(1, (await Build("--draft", "--lang", "sv")).ExitCode);

        var page = Page();
        Assert.Equal(["Westmark", "Eastmark"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(3, page.QuerySelectorAll("h3 a").Length);
        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h3 a")!.GetAttribute("hreflang"));
        Assert.Contains("1 fel", page.QuerySelectorAll("article")[2].TextContent);
        Assert.Contains("Utkast", page.QuerySelectorAll("article")[2].TextContent);
    }

    [Fact]
    public async Task It_wears_a_theme_that_all_plans_share_and_no_other()
    {
        await Build();
        Assert.DoesNotContain("#7a1f3d", _folder.Read("out/index.html"));

        SmallPlan.Write(_folder, "plans/a", "a", more: "theme: { accent: 7a1f3d }");
        await Build();
        Assert.Contains("#7a1f3d", _folder.Read("out/index.html"));
    }

    [Theory]
    [InlineData("--to", "md")]
    [InlineData("--office", "north")]
    public async Task There_is_none_where_there_are_no_whole_pages(params string[] options)
    {
        await Build(options);
        Assert.DoesNotContain("index.html", _folder.Names("out"));
    }

    [Fact]
    public async Task A_plan_that_takes_its_name_is_refused_and_nothing_is_written()
    {
        SmallPlan.Write(_folder, "plans/b", "index");

        var run = await Build();

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("plan: the plan in plans/b would be written to index.html", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_mistake_in_its_template_is_a_finding_and_nothing_is_written()
    {
        _folder.Write("own/page/index-plan.html.scriban", "<p>{{ plan.titel }}</p>");

        var run = await Build("--templates", "own");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Out));
        Assert.Contains("own/page/index-plan.html.scriban:1:", run.Error);
        Assert.Contains("Did you mean title?", run.Error);
        Assert.Contains("1 error", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private Task<CliRun> Build(params string[] options) => CliRun.In(_folder.Path, ["build", "plans", .. options]);

    private IHtmlDocument Page() => new HtmlParser().ParseDocument(_folder.Read("out/index.html"));
}
