using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Plan.Compiler.Report.Texts;

/// <summary>Where an author's line ends within a paragraph, plain text goes on.</summary>
internal sealed class PlainBreakWriter : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard) renderer.WriteLine();
        else renderer.Write(' ');
    }
}
