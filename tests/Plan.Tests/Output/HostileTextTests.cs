using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plan.Tests.Output;

/// <summary>Whatever an author writes is text in every document, and nothing but text.</summary>
public sealed partial class HostileTextTests
{
    private const string Harmless = "OFARLIGT";

    // As readers of Markdown do: HTML passes, bare addresses are links.
    private static readonly MarkdownPipeline s_reader = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseEmphasisExtras().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true }).UseMathematics().Build();

    public static TheoryData<string> Payloads => [.. HostilePlan.Payloads];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void On_the_page(string payload)
    {
        var harmless = Rendered.ParsedPage(HostilePlan.Saying(Harmless));
        var page = Rendered.ParsedPage(HostilePlan.Saying(payload, Harmless));

        Assert.Equal(Shape(harmless.DocumentElement), Shape(page.DocumentElement));
        // Names in charts are cut when they are long; a word that begins or stands in a sentence changes its capital.
        var expected = Count(harmless, Harmless);
        var found = Count(page, Harmless) + Count(page, payload);
        Assert.InRange(found, payload.Length > 25 ? expected - 2 : expected, expected);
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void In_a_text_on_the_page(string payload)
    {
        var page = Rendered.ParsedPage(HostilePlan.Saying(Harmless, payload));

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, form, input, base, link, svg [onload], meta[http-equiv=refresh]"));
        Assert.All(page.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute =>
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#|https?://evil[.]example)", link.GetAttribute("href")!));
        Assert.Empty(page.QuerySelectorAll("[src]"));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void In_the_Markdown_document(string payload)
    {
        var harmless = Markdown.Parse(Rendered.Document(HostilePlan.Saying(Harmless)), s_reader);
        var document = Markdown.Parse(Rendered.Document(HostilePlan.Saying(payload, Harmless)), s_reader);

        Assert.Equal(Blocks(harmless), Blocks(document));
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<CodeInline>());
        Assert.All(document.Descendants<LinkInline>(), link => Assert.True(link.IsImage == false && link.Url!.StartsWith('#'), link.Url));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void In_a_text_of_the_Markdown_document(string payload)
    {
        var document = Markdown.Parse(Rendered.Document(HostilePlan.Saying(Harmless, payload)), s_reader);

        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.All(document.Descendants<LinkInline>(), link => Assert.Matches("^(#|https?://(www[.])?evil[.]example)", link.Url!));
        Assert.All(document.Descendants<LinkInline>(), link => Assert.False(link.IsImage));
        Assert.DoesNotContain(document.Descendants<FencedCodeBlock>(), block => block.Lines.ToString().Contains(Harmless, StringComparison.Ordinal));
    }

    /// <summary>Elements in order, with their attributes' names.</summary>
    private static string Shape(IElement root) => string.Join(
        '\n', root.QuerySelectorAll("*").Where(element => element.ClassName != "nowrap")
            .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));

    private static string Blocks(MarkdownDocument document) => string.Join(
        '\n', document.Descendants().Where(node => node is Block).Select(node => node.GetType().Name));

    private static int Count(AngleSharp.Html.Dom.IHtmlDocument page, string text) =>
        Regex.Count(Squeezed(page.Body!.TextContent), Regex.Escape(Squeezed(text)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Squeezed(string text) => WhiteSpace().Replace(text, " ");

    [GeneratedRegex("\\s+")]
    private static partial Regex WhiteSpace();
}
