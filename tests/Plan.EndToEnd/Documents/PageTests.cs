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
    public async Task The_page_is_accessible_and_self_contained_at_any_width_and_in_both_themes()
    {
        var pages = documents.With(".html");
        _ = Tool.Package("axe-core/axe.min.js");

        var judged = await Run.Program(
            Tool.Node(), [Repository.At("tests/Plan.EndToEnd/judge-page.mjs"), Tool.Chromium(), .. pages]);

        Assert.True(judged.ExitCode == 0, judged.Said);
        using var json = JsonDocument.Parse(judged.Out);
        var views = json.RootElement.EnumerateArray().ToList();
        // Two widths, two themes.
        Assert.Equal(pages.Count * 4, views.Count);
        foreach (var view in views)
        {
            foreach (var problem in (string[])["violations", "requests", "errors"])
                Assert.True(view.GetProperty(problem).GetArrayLength() == 0, view.ToString());
            Assert.True(view.GetProperty("rules").GetInt32() > 20, "axe ran too few rules to mean anything");
            Assert.False(view.GetProperty("overflows").GetBoolean(), $"wider than the window: {view}");
        }
    }
}
