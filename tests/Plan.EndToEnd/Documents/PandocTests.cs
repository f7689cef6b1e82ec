using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Documents;

/// <summary>The Markdown as pandoc reads it, and the Word file that it makes of it.</summary>
public sealed partial class PandocTests(BuiltDocuments documents) : IClassFixture<BuiltDocuments>
{
    [Fact]
    public async Task A_Word_file_has_every_table_row_cell_and_footnote()
    {
        using var folder = new TemporaryFolder();
        var tables = 0;
        foreach (var document in documents.With(".md"))
        {
            var word = folder.At($"{Path.GetFileNameWithoutExtension(document)}.docx");
            await Pandoc("--from", "gfm", document, "--output", word);
            var back = await Pandoc("--from", "docx", "--to", "gfm", "--wrap", "none", word);

            var written = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
            Assert.Equal(Tables(written), Tables(back));
            Assert.Equal(Footnote().Count(written), Footnote().Count(back));
            tables += Tables(written).Count(row => row.All(cell => cell.Trim('-', ':', ' ').Length == 0));
        }

        Assert.True(tables > 15, $"{tables} tables are too few to mean anything");
        Assert.True(Footnote().Count(await File.ReadAllTextAsync(documents.Named("lulea-ksf-2025.md"), TestContext.Current.CancellationToken)) > 1);
    }

    [Fact]
    public async Task There_is_no_HTML_in_it_and_every_link_within_it_leads_somewhere()
    {
        foreach (var document in documents.With(".md"))
        {
            using var read = JsonDocument.Parse(await Pandoc("--from", "gfm", "--to", "json", document));
            Assert.DoesNotMatch("\"t\":\"Raw(Block|Inline)\"", read.RootElement.GetRawText());

            var page = new HtmlParser().ParseDocument(await Pandoc("--from", "gfm", "--to", "html", document));
            var anchors = page.QuerySelectorAll("[id]").Select(element => $"#{element.Id}").ToHashSet();
            Assert.All(
                page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!),
                address => Assert.Contains(Uri.UnescapeDataString(address), anchors));
        }
    }

    private static async Task<string> Pandoc(params string[] args)
    {
        var run = await Run.Program(Tool.Pandoc(), args);
        Assert.True(run.ExitCode == 0, run.Said);
        return run.Out;
    }

    /// <summary>The cells of every row of a table, without what only the source has: padding, emphasis, marks of footnotes, escapes.</summary>
    private static List<string[]> Tables(string markdown) =>
        [.. markdown.Split('\n').Where(line => line.StartsWith('|')).Select(line => Bar().Split(line)[1..^1].Select(Plain).ToArray())];

    private static string Plain(string cell)
    {
        var text = Source().Replace(cell, "").Trim();
        return text.Length > 0 && text.Trim('-', ':').Length == 0 ? "-" : text;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\[\^[^\]]+\]|\*\*|\\")]
    private static partial Regex Source();

    [GeneratedRegex(@"^\[\^[^\]]+\]:", RegexOptions.Multiline)]
    private static partial Regex Footnote();
}
