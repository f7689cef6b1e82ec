using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class BuildTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Listed => string.Concat(AllFormats.Usual.Select(format => $"out/small{format.Extension}\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_are_written_to_out_and_listed()
    {
        SmallPlan.Write(_folder, "p");

        var run = await Build();

        Assert.Equal((0, "", Listed), (run.ExitCode, run.Error, run.Out));
        Assert.Equal(AllFormats.Usual.Select(format => $"small{format.Extension}").Order(StringComparer.Ordinal), _folder.Names("out"));
        Assert.StartsWith("# Small plan", _folder.Read("out/small.md"));
        Assert.StartsWith("<!DOCTYPE html>", _folder.Read("out/small.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("-o")]
    [InlineData("--output")]
    public async Task The_folder_can_be_chosen_and_is_made(string option)
    {
        SmallPlan.Write(_folder, "p");

        var run = await Build(option, "documents/2025", "--to", "md");

        Assert.Equal((0, "documents/2025/small.md\n"), (run.ExitCode, run.Out));
        Assert.Equal(["small.md"], _folder.Names("documents/2025"));
    }

    [Theory]
    [InlineData("md,html")]
    [InlineData("html, md")]
    public async Task Formats_can_be_chosen(string formats)
    {
        SmallPlan.Write(_folder, "p");

        await Build("--to", formats);

        Assert.Equal(["small.html", "small.md"], _folder.Names("out"));
    }

    [Theory]
    [InlineData("html,json,md", "small.html small.json small.md", "small.json small.md")]
    [InlineData("html", "small.html", "")]
    public async Task The_page_links_to_what_is_built_beside_it(string formats, string files, string linked)
    {
        SmallPlan.Write(_folder, "p");

        await Build("--to", formats);

        Assert.Equal(files.Split(' '), _folder.Names("out"));
        var page = new HtmlParser().ParseDocument(_folder.Read("out/small.html"));
        Assert.Equal(linked, string.Join(' ', page.QuerySelectorAll("head link[rel=alternate]").Select(link => link.GetAttribute("href"))));
        Assert.Equal(linked, string.Join(' ', page.QuerySelectorAll(".downloads a").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("md")]
    public async Task Extracts_and_drafts_are_made_in_every_format(string format)
    {
        SmallPlan.Write(_folder, "p", total: "305");

        await Build("--draft", "--to", format, "--office", "south");

        var text = _folder.Read($"out/small.south.{format}");
        Assert.Contains("South", text);
        Assert.DoesNotContain("North", text);
        Assert.Contains("Draft", text);
    }

    [Fact]
    public async Task An_extract_is_named_after_its_office()
    {
        SmallPlan.Write(_folder, "p");

        await Build("--to", "md", "--office", "south");

        var text = _folder.Read("out/small.south.md");
        Assert.Contains("South", text);
        Assert.DoesNotContain("North", text);
    }

    [Fact]
    public async Task An_office_that_no_plan_has_is_refused()
    {
        SmallPlan.Write(_folder, "p");

        var run = await Build("--office", "nowhere");

        Assert.Equal((2, "", "plan: there is no office 'nowhere'.\n"), (run.ExitCode, run.Out, run.Error));
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_plan_with_an_error_is_refused_and_nothing_is_written()
    {
        SmallPlan.Write(_folder, "p", total: "305");
        SmallPlan.Write(_folder, "q", id: "other");

        var run = await CliRun.In(_folder.Path, "build");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("total-differs", run.Error);
        Assert.EndsWith("Nothing was built.\n", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task A_draft_is_built_in_spite_of_errors_and_says_so()
    {
        SmallPlan.Write(_folder, "p", total: "305");

        var run = await Build("--draft");

        Assert.Equal((1, Listed), (run.ExitCode, run.Out));
        Assert.Contains("total-differs", run.Error);
        foreach (var format in AllFormats.Usual)
            Assert.Contains("draft", TextOf($"out/small{format.Extension}"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_drafts_bad_id_leads_to_no_other_folder()
    {
        SmallPlan.Write(_folder, "p", id: "../../el se");

        var run = await Build("--draft", "--to", "md");

        Assert.Equal((1, "out/------el-se.md\n"), (run.ExitCode, run.Out));
        Assert.Equal(["------el-se.md"], _folder.Names("out"));
    }

    [Fact]
    public async Task A_manifest_that_says_too_little_makes_no_draft()
    {
        _folder.Write("p/plan.yaml", "plan: 1\ntitle: Without years\n");

        var run = await Build("--draft");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.EndsWith("Inget byggdes.\n", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task The_revision_is_shown()
    {
        SmallPlan.Write(_folder, "p");

        await Build("--revision", "r<1>2345");

        foreach (var format in AllFormats.Usual) Assert.Contains("2345", TextOf($"out/small{format.Extension}"));
        Assert.Contains("r&lt;1&gt;2345", _folder.Read("out/small.html"));
    }

    [Fact]
    public async Task Templates_of_ones_own_replace_those_that_ship()
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write("mine/document/document.md.scriban", "Mine alone\n");

        var run = await Build("--templates", "mine");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Mine alone\n", _folder.Read("out/small.md"));
        Assert.Contains("Small plan", _folder.Read("out/small.html"));
    }

    [Fact]
    public async Task A_mistake_in_a_template_is_a_finding_and_nothing_is_written()
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write("mine/document/document.md.scriban", "{{ for }}\n");

        var run = await Build("--templates", "mine");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("mine/document/document.md.scriban:1:", run.Error);
        Assert.Contains("template-syntax", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Theory]
    [InlineData("page/gaol.html.scriban", " Did you mean page/goal.html.scriban?")]
    [InlineData("pages/style.css", " Did you mean page/style.css?")]
    [InlineData("page/own.html.scriban", "")]
    public async Task A_template_that_nothing_would_use_is_refused(string path, string hint)
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write($"own/{path}", "x");

        var run = await Build("--templates", "own");

        Assert.Equal(
            (ExitCode.Usage, "", $"plan: 'own/{path}' takes the place of no template that ships, and no template includes it.{hint}\n"),
            (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task A_template_that_another_includes_is_taken()
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write("own/page/own.html.scriban", "<p>Own</p>");
        _folder.Write("own/page/back.html.scriban", "{{ include 'own' }}");

        Assert.Equal(ExitCode.Clean, (await Build("--templates", "own", "--to", "html")).ExitCode);
        Assert.Contains("<p>Own</p>", _folder.Read("out/small.html"));
    }

    [Fact]
    public async Task Templates_that_are_not_there_are_refused()
    {
        SmallPlan.Write(_folder, "p");

        var run = await Build("--templates", "nowhere");

        Assert.Equal((2, "plan: there is no folder 'nowhere' with templates.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Two_plans_of_one_id_are_refused()
    {
        SmallPlan.Write(_folder, "p");
        SmallPlan.Write(_folder, "q");

        var run = await CliRun.In(_folder.Path, "build");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal("plan: two plans have the id 'small', and would be written to the same files: p and q.\n", run.Error);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public async Task Several_plans_are_built_side_by_side()
    {
        SmallPlan.Write(_folder, "q", id: "later");
        SmallPlan.Write(_folder, "p");

        var run = await CliRun.In(_folder.Path, "build", "--to", "md");

        Assert.Equal((0, "out/small.md\nout/later.md\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_refused_in_one_line()
    {
        SmallPlan.Write(_folder, "p");
        _folder.Write("taken", "a file");

        var run = await Build("-o", "taken/out");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("plan: cannot write to 'taken/out': ", run.Error);
        Assert.Equal(1, run.Error.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task A_document_that_is_the_same_is_left_alone()
    {
        SmallPlan.Write(_folder, "p");
        await Build();
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(_folder.At("out"))) File.SetLastWriteTimeUtc(file, longAgo);

        SmallPlan.Write(_folder, "p");
        var run = await Build();

        Assert.Equal((0, Listed), (run.ExitCode, run.Out));
        Assert.All(Directory.GetFiles(_folder.At("out")), file => Assert.Equal(longAgo, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public async Task Bytes_do_not_depend_on_culture_or_working_directory()
    {
        SmallPlan.Write(_folder, "p");
        await Build("-o", "here", "--draft");

        var before = CultureInfo.CurrentCulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberDecimalSeparator = "٫";
            strange.NumberFormat.NegativeSign = "~";
            strange.NumberFormat.NumberGroupSeparator = "_";
            strange.DateTimeFormat.DateSeparator = "!";
            CultureInfo.CurrentCulture = strange;
            await CliRun.In(_folder.At("p/offices"), "build", "..", "-o", "../../there", "--draft");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        foreach (var name in _folder.Names("here"))
            Assert.Equal(_folder.ReadBytes($"here/{name}"), _folder.ReadBytes($"there/{name}"));
        Assert.Equal(AllFormats.Usual.Length, _folder.Names("there").Length);
    }

    // A workbook is an archive of texts.
    private string TextOf(string document)
    {
        if (Path.GetExtension(document) != ".xlsx") return _folder.Read(document);
        using var workbook = ZipFile.OpenRead(_folder.At(document));
        return string.Concat(workbook.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private Task<CliRun> Build(params string[] options) => CliRun.In(_folder.Path, ["build", "p", .. options]);
}
