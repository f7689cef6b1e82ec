using System.Text;
using Plan.Compiler.Output.Templates;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output;

/// <summary>One page that needs nothing beside it: no script, no request.</summary>
public static class HtmlFormat
{
    private const string StylePath = "page/style.css";

    private static readonly TemplateTarget s_target = new(
        "page", ".html.scriban", value => HtmlEscaping.Escape(value.Text), prose => prose.Html, WriteLink);

    public static OutputFormat Format { get; } = new("html", ".html", "text/html", Render);

    /// <summary>The page that leads to several plans.</summary>
    internal static Rendered RenderIndex(IndexModel index, TemplateSet templates, CancellationToken cancellation) =>
        Render("index", index, index.Labels, templates, cancellation);

    private static Rendered Render(ReportModel report, TemplateSet templates, CancellationToken cancellation) =>
        Render("page", report, report.Labels, templates, cancellation);

    private static Rendered Render(string name, IReportPart report, Labels labels, TemplateSet templates, CancellationToken cancellation)
    {
        var style = templates.Files.TryGetValue(StylePath, out var source) ? source.Text : "";
        var page = TemplateEngine.Render(
            name, report, labels, templates, s_target, cancellation,
            new("stylesheet", new Markup(style)), new("cssText", new TextFunction("cssText", CssEscaping.Quote)),
            new("unbroken", new TextFunction("unbroken", Unbroken.Html)));
        return new(Encoding.UTF8.GetBytes(page.Text), page.Findings);
    }

    /// <summary>A link to a place of the page, or of the whole plan's; the name alone where none shows the thing.</summary>
    private static string WriteLink(Link link)
    {
        var text = HtmlEscaping.Escape(link.Text);
        return (link.Anchor is { } anchor ? $"#{anchor}" : link.Page) is { } place ? $"<a href=\"{HtmlEscaping.Escape(place)}\">{text}</a>" : text;
    }
}
