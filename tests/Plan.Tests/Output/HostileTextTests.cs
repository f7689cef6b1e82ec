using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plan.Tests.Output;

/// <summary>Whatever an author writes is text in every document, and nothing but text.</summary>
public sealed partial class HostileTextTests
{
    private const string Harmless = "OFARLIGT";
    private const string SafeAddress = "^(#|https?://(www[.])?evil[.]example|mailto:a@evil[.]example$)";

    // As readers of Markdown do: HTML passes, bare addresses are links.
    private static readonly MarkdownPipeline s_reader = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true }).UseMathematics().Build();

    private static readonly Lazy<IHtmlDocument> s_harmlessPage = new(() => Rendered.ParsedPage(HostilePlan.Saying(Harmless)));
    private static readonly Lazy<MarkdownDocument> s_harmlessDocument = new(() => Parsed(Rendered.Document(HostilePlan.Saying(Harmless))));

    public static TheoryData<string> Payloads => [.. HostileTexts.All];

    [Fact]
    public void There_are_enough_of_them_and_each_is_another() =>
        Assert.InRange(HostileTexts.All.Distinct(StringComparer.Ordinal).Count(), 200, HostileTexts.All.Length);

    [Theory]
    [MemberData(nameof(Payloads))]
    public void As_a_name(string payload)
    {
        var report = HostilePlan.Saying(payload, Harmless);
        AssertPage(Rendered.ParsedPage(report), payload);
        AssertDocument(Parsed(Rendered.Document(report)));
        using var json = JsonDocument.Parse(Rendered.Json(report));
        Assert.Equal(report.Goals[0].Name, json.RootElement.GetProperty("goals")[0].GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void In_a_text(string payload)
    {
        var report = HostilePlan.Saying(Harmless, payload);
        AssertTextsOnPage(Rendered.ParsedPage(report));
        AssertTextsInDocument(Parsed(Rendered.Document(report)));
        using var json = JsonDocument.Parse(Rendered.Json(report));
        var told = json.RootElement.GetProperty("goals")[0].TryGetProperty("text", out var text) ? text.GetProperty("text").GetString() : null;
        Assert.Equal(report.Goals[0].Text?.Plain, told);
    }

    private static void AssertPage(IHtmlDocument page, string payload)
    {
        Assert.Equal(Shape(s_harmlessPage.Value.DocumentElement), Shape(page.DocumentElement));
        // Names in charts are cut when they are long; a word that begins or stands in a sentence changes its capital,
        // and what a finding quotes has no characters that hide.
        var expected = Count(s_harmlessPage.Value, Harmless);
        var found = Count(page, Harmless) + Count(page, payload);
        var missed = payload.Any(IsUnseen) ? expected / 2 : payload.Length > 25 ? 2 : 0;
        Assert.InRange(found, expected - missed, expected);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href")));
    }

    private static void AssertTextsOnPage(IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, form, input, base, link, svg [onload], meta[http-equiv=refresh]"));
        Assert.All(page.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute =>
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches(SafeAddress, link.GetAttribute("href")!));
        Assert.Empty(page.QuerySelectorAll("[src]"));
    }

    private static void AssertDocument(MarkdownDocument document)
    {
        Assert.Equal(Blocks(s_harmlessDocument.Value), Blocks(document));
        AssertNoHtml(document);
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<CodeInline>());
        Assert.All(document.Descendants<LinkInline>(), link => Assert.True(link.IsImage == false && link.Url!.StartsWith('#'), link.Url));
    }

    private static void AssertTextsInDocument(MarkdownDocument document)
    {
        AssertNoHtml(document);
        Assert.All(document.Descendants<LinkInline>(), link => Assert.Matches(SafeAddress, link.Url!));
        Assert.All(document.Descendants<LinkInline>(), link => Assert.False(link.IsImage));
        Assert.DoesNotContain(document.Descendants<FencedCodeBlock>(), block => block.Lines.ToString().Contains(Harmless, StringComparison.Ordinal));
    }

    private static void AssertNoHtml(MarkdownDocument document)
    {
        Assert.Empty(document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString()));
        Assert.Empty(document.Descendants<HtmlInline>().Select(inline => inline.Tag));
    }

    private static MarkdownDocument Parsed(string document) => Markdown.Parse(document, s_reader);

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || (char.IsWhiteSpace(character) && character is not (' ' or '\n'))
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>Elements in order, with their attributes' names.</summary>
    private static string Shape(IElement root) => string.Join(
        '\n', root.QuerySelectorAll("*").Where(element => element.ClassName != "nowrap")
            .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));

    private static string Blocks(MarkdownDocument document) => string.Join(
        '\n', document.Descendants().Where(node => node is Block).Select(node => node.GetType().Name));

    private static int Count(IHtmlDocument page, string text) =>
        Regex.Count(Squeezed(page.Body!.TextContent), Regex.Escape(Squeezed(text).Trim()), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Squeezed(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex("\\s+")]
    private static partial Regex WhiteSpace();
}
