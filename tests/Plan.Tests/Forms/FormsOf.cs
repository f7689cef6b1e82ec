using System.Collections.Immutable;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Forms;
using Plan.Compiler.Output;
using Plan.Compiler.Source;
using Plan.Tests.Findings;
using Plan.Workbook;
using Plan.Workbook.Reading;

namespace Plan.Tests.Forms;

/// <summary>Makes forms of plans in memory, and imports them.</summary>
internal static class FormsOf
{
    public static readonly CheckOptions Options = new(new DateOnly(2025, 6, 1));

    public static CompiledPlan Check(IFileStore files) => PlanCompiler.Check(files, "prov", Options);

    /// <summary>The form of an office and a period.</summary>
    public static byte[] Make(IFileStore files, FormOptions options)
    {
        var plan = Check(files);
        var (office, period) = (plan.Plan.Offices.Single(one => one.Id.Value == options.Office), plan.Plan.Manifest.Periods.Single(one => one.Id.Value == options.Period));
        var (bytes, findings) = FormFile.Make(
            plan, FormContent.Of(plan, office, period, options.Indicators), options, TemplateSet.Shipped, TestContext.Current.CancellationToken);
        Assert.Empty(findings.Select(finding => $"{finding.Place} {finding.Rule.Name} {finding.Variant} {string.Join(", ", finding.Facts)}"));
        return bytes!;
    }

    /// <summary>What forms make of a plan. Every finding of it can be told whole.</summary>
    public static FormImport Import(IFileStore files, params byte[][] forms)
    {
        var import = FormImport.Of(
            files, "prov", Check(files),
            [.. forms.Select((form, index) => (FilledWorkbookReader.Read(form), new SourceText($"{index}.xlsx", "")))], Options);
        foreach (var finding in import.Findings) WholeSentences.Assert(finding);
        return import;
    }

    /// <summary>The findings as rule and variant, with the cell where there is one.</summary>
    public static ImmutableArray<string> Told(FormImport import) =>
    [
        .. import.Findings.Select(finding =>
            $"{finding.Rule.Name}{(finding.Variant is { } variant ? $" {variant}" : "")}{(finding.Facts.FirstOrDefault(fact => fact.Name == "cell") is TextFact cell ? $" {cell.Value}" : "")}"),
    ];
}
