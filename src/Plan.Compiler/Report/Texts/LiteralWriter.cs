using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Plan.Compiler.Output;

namespace Plan.Compiler.Report.Texts;

/// <summary>Plain words of a text, with figures kept on one line.</summary>
internal sealed class LiteralWriter : HtmlObjectRenderer<LiteralInline>
{
    // Within an image's description there is no markup: it is an attribute.
    protected override void Write(HtmlRenderer renderer, LiteralInline obj) => renderer.Write(
        renderer.EnableHtmlForInline ? Unbroken.Html(obj.Content.ToString()) : HtmlEscaping.Escape(obj.Content.ToString()));
}
