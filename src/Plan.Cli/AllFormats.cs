using System.Collections.Immutable;
using Plan.Compiler.Output;
using Plan.Workbook;

namespace Plan.Cli;

/// <summary>Every kind of document.</summary>
internal static class AllFormats
{
    /// <summary>What is made unless something else is asked for.</summary>
    public static readonly ImmutableArray<OutputFormat> Usual = [MarkdownFormat.Format, HtmlFormat.Format, ExcelFormat.Format];

    public static readonly ImmutableArray<OutputFormat> All = [.. Usual, JsonFormat.Format];
}
