using System.Text.Json;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Documents;

/// <summary>What validators and a browser say of the page.</summary>
public sealed class PageTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    /// <summary>What the checker says and we do all the same.</summary>
    private static readonly string[] Expected =
    [
        // On a narrow window the rows of a table are laid out as grids, and some browsers then forget that it is a table.
        "role is unnecessary for element",
        "role” attribute must not be used on a “t",
        // Newer than the checker; a browser that doesn't know them loses the mark of the current section in the contents.
        "scroll-target-group",
        ":target-current",
    ];

    [Fact]
    public async Task Html_validate_has_nothing_to_say()
    {
        var lint = await Run.Program(
            Tool.Node(),
            [
                Tool.Package("html-validate/bin/html-validate.mjs"),
                "--config", Repository.At("tests/Plan.EndToEnd/htmlvalidate.config.mjs"),
                .. documents.With(".html"),
            ]);

        Assert.True(lint.ExitCode == 0, lint.Said);
    }

    [Fact]
    public async Task The_Nu_checker_has_nothing_to_say()
    {
        var check = await Run.Program(
            Tool.Java(), ["-jar", Tool.Package("vnu-jar/build/dist/vnu.jar"), "--format", "json", "--stdout", .. documents.With(".html")]);

        using var json = JsonDocument.Parse(check.Out);
        var messages = json.RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => !Expected.Any(part => message.GetProperty("message").GetString()!.Contains(part, StringComparison.Ordinal)));
        Assert.Empty(messages.Select(message => message.ToString()));
    }

    [Fact]
    public Task Pages_are_accessible_whole_and_self_contained_at_any_width_and_size_and_in_both_themes() =>
        Judge([.. documents.With(".html").Where(page => !IsOfTooMuch(page))]);

    [Fact]
    public Task So_are_pages_of_too_much_of_everything() => Judge([.. documents.With(".html").Where(IsOfTooMuch)]);

    private static bool IsOfTooMuch(string page) => Path.GetFileName(page).StartsWith("stress.", StringComparison.Ordinal);

    private static async Task Judge(string[] pages)
    {
        Assert.NotEmpty(pages);
        _ = Tool.Package("axe-core/axe.min.js");

        var judged = await Run.Program(
            Tool.Node(), [Repository.At("tests/Plan.EndToEnd/judge-page.mjs"), Tool.Chromium(), .. pages]);

        Assert.True(judged.ExitCode == 0, judged.Said);
        using var json = JsonDocument.Parse(judged.Out);
        var views = json.RootElement.GetProperty("views").EnumerateArray().ToList();
        // Two widths, two themes.
        Assert.Equal(pages.Length * 4, views.Count);
        foreach (var view in views)
        {
            foreach (var problem in (string[])["violations", "requests", "errors", "losses"])
                Assert.True(view.GetProperty(problem).GetArrayLength() == 0, view.ToString());
            Assert.True(view.GetProperty("rules").GetInt32() > 20, "axe ran too few rules to mean anything");
        }
        var large = json.RootElement.GetProperty("large").EnumerateArray().ToList();
        Assert.Equal(pages.Length * 3, large.Count);
        foreach (var view in large)
        {
            Assert.True(view.GetProperty("size").GetDouble() > 30, "the text is not twice as large");
            Assert.True(view.GetProperty("losses").GetArrayLength() == 0, view.ToString());
        }
    }

    [Fact]
    public void The_page_of_a_real_plan_is_small_and_each_forbids_scripts_and_what_lies_elsewhere()
    {
        Assert.True(new FileInfo(documents.Named("lulea-ksf-2025.html")).Length < 300_000);
        foreach (var page in documents.With(".html").Select(File.ReadAllText))
        {
            Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; ", page);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_pages_of_all_plans_an_extract_and_too_much_of_everything_are_judged() => Assert.Superset(
        new HashSet<string> { "index.html", "lulea-ksf-2025.html", "lulea-ksf-2025.ekonomi.html", "riverside-library-2026.html", "stress.html", "stress.s1.html" },
        documents.With(".html").Select(path => Path.GetFileName(path)!).ToHashSet());
}
