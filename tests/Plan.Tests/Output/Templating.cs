using System.Collections.Immutable;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Source;

namespace Plan.Tests.Output;

/// <summary>Renders small templates over a small report.</summary>
internal static class Templating
{
    public static readonly TemplateTarget Html = new(
        "page", ".html.scriban", value => HtmlEscaping.Escape(value.Text), prose => prose.Html,
        link => $"<a href=\"#{HtmlEscaping.Escape(link.Anchor!)}\">{HtmlEscaping.Escape(link.Text)}</a>");

    public static RenderedText Render(string template) => Render([("main", template)], Html);

    public static RenderedText Render((string Name, string Text)[] templates, TemplateTarget target) =>
        TemplateEngine.Render("main", Report(), SetOf(templates, target), target, TestContext.Current.CancellationToken);

    public static RenderedText RenderCancelled(string template) =>
        TemplateEngine.Render("main", Report(), SetOf([("main", template)], Html), Html, new(canceled: true));

    public static ReportModel Report() => new()
    {
        Id = "prov",
        Language = "sv",
        Title = new() { Title = "A < B & \"C\" 'd'", Sender = "", Years = "2025", DocumentTitle = "A", Description = "A" },
        Labels = new(new("labels/sv.yaml", "contents: Innehåll"), ImmutableSortedDictionary<string, string>.Empty.Add("contents", "Innehåll")),
        About = new("om-siffrorna", [], []),
        Contents = [new("1.1", "*Ett*", "ett", []), new(null, "Två|tre", "tva", [])],
    };

    public static TemplateSet SetOf((string Name, string Text)[] templates, TemplateTarget target) =>
        new(templates.ToImmutableDictionary(
            template => target.PathOf(template.Name), template => new SourceText(target.PathOf(template.Name), template.Text)));
}
