using System.Text;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>CommonMark with pipe tables and footnotes: what a person reads in a pull request, and pandoc makes a Word file of.</summary>
public static class MarkdownFormat
{
    private static readonly TemplateTarget s_target = new(
        "document", ".md.scriban",
        WriteText,
        prose => prose.Markdown(MarkdownPlaces.LinkTo).Replace('\n', MarkdownPlaces.ProseBreak),
        WriteLink);

    public static OutputFormat Format { get; } = new("md", ".md", "text/markdown", Render);

    private static Rendered Render(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        var document = TemplateEngine.Render(
            "document", report, templates, s_target, cancellation,
            new("here", new TextFunction("here", MarkdownPlaces.Place)),
            new("destination", new TextFunction("destination", MarkdownPlaces.LinkTo)),
            new("heading", new RepeatFunction("heading", "#")),
            new("indent", new RepeatFunction("indent", "  ")),
            new("dashes", new RepeatFunction("dashes", "– ")),
            new("aligned", new WrapFunction("aligned", MarkdownPlaces.Table)));
        return new(document.Findings.IsEmpty ? Encoding.UTF8.GetBytes(MarkdownPlaces.Resolve(document.Text)) : default, document.Findings);
    }

    private static string WriteText(TemplateValue value) => MarkdownEscaping.Escape(
        MarkdownPlaces.Clean(value.Text), MarkdownEscaping.StartsBlock(MarkdownPlaces.WithoutPlaces(value.LineBefore())));

    private static string WriteLink(Link link)
    {
        var text = MarkdownEscaping.Escape(MarkdownPlaces.Clean(link.Text), startsLine: false);
        return link.Anchor is { } anchor ? $"[{text}]({MarkdownPlaces.LinkTo(anchor)})" : text;
    }
}
