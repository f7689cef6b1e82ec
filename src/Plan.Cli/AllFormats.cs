using System.Collections.Immutable;
using Plan.Compiler.Output;
using Plan.Workbook;

namespace Plan.Cli;

/// <summary>Every kind of document.</summary>
internal static class AllFormats
{
    public static readonly ImmutableArray<OutputFormat> All =
    [
        MarkdownFormat.Format,
        HtmlFormat.Format,
        ExcelFormat.Format,
    ];
}
