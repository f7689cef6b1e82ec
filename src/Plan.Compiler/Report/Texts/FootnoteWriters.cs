using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Plan.Compiler.Report.Texts;

/// <summary>A mark that leads to a footnote, and the way back from it.</summary>
internal sealed class FootnoteLinkWriter(string names) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        // The order of a footnote is known once the text has been read to its end.
        if (obj.IsBackLink)
            renderer.Write($"<a href=\"#{names}r{obj.Index}\" class=\"footnote-back\">\u21a9\ufe0e</a>");
        else
            renderer.Write($"<sup><a id=\"{names}r{obj.Index}\" href=\"#{names}f{obj.Footnote.Order}\">{obj.Footnote.Order}</a></sup>");
    }
}

/// <summary>The footnotes at the end of a text.</summary>
internal sealed class FootnoteGroupWriter(string names) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<ol class=\"footnotes\">");
        foreach (var footnote in obj.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"{names}f{footnote.Order}\">");
            renderer.WriteChildren((ContainerBlock)footnote);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>");
    }
}
