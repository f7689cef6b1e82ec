using Plan.Compiler.Output;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Report;

namespace Plan.Workbook;

/// <summary>A workbook with live formulas.</summary>
public static class ExcelFormat
{
    public static OutputFormat Format { get; } =
        new("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Render);

    private static Rendered Render(ReportModel report, TemplateSet templates, CancellationToken cancellation)
    {
        var (workbook, findings) = WorkbookTemplates.Render(report, templates, cancellation);
        return workbook is null ? new(ReadOnlyMemory<byte>.Empty, findings) : new(SpreadsheetWriter.Write(workbook), []);
    }
}
