using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Plan.Compiler.Output;
using Plan.Compiler.Report;

namespace Plan.Tests.Output;

/// <summary>Documents of a report, by the templates that ship.</summary>
internal static class Rendered
{
    public static string Page(ReportModel report) => Text(HtmlFormat.Format, report);

    public static string Document(ReportModel report) => Text(MarkdownFormat.Format, report);

    public static string Json(ReportModel report) => Text(JsonFormat.Format, report);

    public static IHtmlDocument ParsedPage(ReportModel report) => new HtmlParser().ParseDocument(Page(report));

    private static string Text(OutputFormat format, ReportModel report)
    {
        var rendered = format.Render(report, TemplateSet.Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(rendered.Findings.Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Variant} {string.Join(", ", finding.Facts)}"));
        return Encoding.UTF8.GetString(rendered.Bytes.Span);
    }
}
