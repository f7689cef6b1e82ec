using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plan.Compiler.Report.Texts;

/// <summary>Sets the headings of a text below the one that it stands under.</summary>
internal static class Headings
{
    private const int Lowest = 6;

    /// <summary>The first level becomes <paramref name="level"/>; no heading is more than one level below the one before it.</summary>
    public static void Shift(MarkdownDocument document, int level)
    {
        var before = level - 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
            before = heading.Level = Math.Min(Math.Min(heading.Level + level - 1, before + 1), Lowest);
    }

    public static void SetAnchor(HeadingBlock heading, string anchor) => heading.GetAttributes().Id = anchor;

    public static string TextOf(HeadingBlock heading) =>
        heading.Inline is null ? "" : string.Concat(heading.Inline.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));
}
