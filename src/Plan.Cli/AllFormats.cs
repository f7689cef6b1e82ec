using System.Collections.Immutable;
using Plan.Cli.Printing;
using Plan.Compiler.Output;
using Plan.Workbook;

namespace Plan.Cli;

/// <summary>Every kind of document.</summary>
internal static class AllFormats
{
    /// <summary>What is made unless something else is asked for.</summary>
    public static readonly ImmutableArray<OutputFormat> Usual = [MarkdownFormat.Format, HtmlFormat.Format, ExcelFormat.Format];

    /// <param name="shell">Has the browser that prints.</param>
    public static ImmutableArray<OutputFormat> In(Shell shell) => [.. Usual, PdfFormat.In(shell), JsonFormat.Format];
}
