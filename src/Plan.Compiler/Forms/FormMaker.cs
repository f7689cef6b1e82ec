using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Forms;

/// <summary>Makes the workbook that an office fills in.</summary>
internal static class FormMaker
{
    /// <summary>The form; null with the findings that say why not. Errors of the plan's figures are no hindrance: a form may mend them.</summary>
    /// <param name="plan">As checked.</param>
    /// <param name="content">What is asked for; not empty.</param>
    /// <param name="options">The rest of what was asked for.</param>
    /// <param name="templates">Of the workbook.</param>
    /// <param name="cancel">Ends the rendering.</param>
    public static (WorkbookSpec? Form, ImmutableArray<Finding> Findings) Make(
        CompiledPlan plan, FormContent content, FormOptions options, TemplateSet templates, CancellationToken cancel)
    {
        var (report, mistakes) = ReportBuilder.Build(plan.Plan, plan.Figures, [], templates, new BuildOptions());
        if (!mistakes.IsEmpty) return (null, mistakes);
        var words = new DocumentWords(report.Labels, ImmutableDictionary<string, OwnLabel>.Empty);
        var form = new FormBuilder(plan, content, options, words).Build();
        return words.Missing.IsEmpty ? WorkbookTemplates.RenderForm(report, form, templates, cancel) : (null, words.Missing);
    }

    /// <summary>What hinders a form: nobody knows what the office has where the sources can't be read.</summary>
    public static ImmutableArray<Finding> Hindrances(CompiledPlan plan) => [.. plan.Findings.Where(finding => !finding.Rule.CanBeSoftened)];
}
