using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Texts;

/// <summary>Writes a resolved text.</summary>
internal static class HtmlFragment
{
    /// <param name="footnotes">Begins the names of its footnotes, so that no other text has the same.</param>
    public static string Write(MarkdownDocument document, string footnotes)
    {
        using var writer = NewWriter();
        var renderer = new HtmlRenderer(writer);
        AuthorMarkdown.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralWriter());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkWriter(footnotes));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroupWriter(footnotes));
        renderer.Render(document);
        return writer.ToString();
    }

    public static string WritePlain(MarkdownDocument document)
    {
        using var writer = NewWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        AuthorMarkdown.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new PlainBreakWriter());
        renderer.Render(document);
        return writer.ToString().Trim();
    }

    private static StringWriter NewWriter() => new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
}
