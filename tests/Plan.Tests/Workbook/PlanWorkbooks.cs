using ClosedXML.Excel;
using Plan.Compiler;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Source;
using Plan.Tests.Report;
using Plan.Tests.Testing;
using Plan.Workbook;

namespace Plan.Tests.Workbook;

/// <summary>Workbooks of plans: those of the repository, and small ones written in a test.</summary>
internal static class PlanWorkbooks
{
    private static readonly CheckOptions s_check = new(new DateOnly(2025, 1, 15));

    /// <summary>A plan with every feature of statements, appropriations and frames, and differences of every kind.</summary>
    public static readonly string Everything = File.ReadAllText(Repository.At("tests/Plan.Tests/Workbook/everything.yaml"));

    public static byte[] OfReal(string plan, BuildOptions? options = null) => Write(BuiltReports.OfReal(plan, options));

    public static byte[] OfText(string yaml, BuildOptions? options = null)
    {
        var plan = PlanCompiler.Check(MemoryFiles.Of(("plan.yaml", yaml)), "prov", s_check);
        return Write(ReportBuilder.Build(plan.Plan!, plan.Figures!, plan.Findings, TemplateSet.Shipped, options ?? new()).Report);
    }

    public static byte[] Write(ReportModel report, TemplateSet? templates = null)
    {
        var rendered = ExcelFormat.Format.Render(report, templates ?? TemplateSet.Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(rendered.Findings.Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Variant} {string.Join(", ", finding.Facts)}"));
        return rendered.Bytes.ToArray();
    }

    public static XLWorkbook Open(byte[] bytes) => new(new MemoryStream(bytes));
}
