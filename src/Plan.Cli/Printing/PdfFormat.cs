using Plan.Compiler.Output;
using Plan.Compiler.Report;

namespace Plan.Cli.Printing;

/// <summary>The page on paper, printed by a browser that the machine has.</summary>
internal static class PdfFormat
{
    /// <summary>Throws <see cref="BrowserException"/> where no browser can print.</summary>
    /// <param name="shell">Says which browser.</param>
    public static OutputFormat In(Shell shell) =>
        new("pdf", ".pdf", "application/pdf", (report, templates, cancel) => Render(report, templates, shell, cancel));

    private static Rendered Render(ReportModel report, TemplateSet templates, Shell shell, CancellationToken cancel)
    {
        // A link to what lies beside the page would lead to where it was printed.
        var alone = report with { Documents = [] };
        var page = HtmlFormat.Format.Render(alone, templates, cancel);
        if (!page.IsComplete) return page;
        var printed = new Browser(BrowserSearch.Find(shell.Variable)).Print(page.Bytes.Span, cancel);
        return new(PdfDates.Set(printed, report.Title.Date), []);
    }
}
