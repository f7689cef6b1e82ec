using System.Collections.Immutable;
using Plan.Compiler.Binding;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler;

/// <summary>
/// The whole pipeline: files to findings, and to documents. Pure but for the files it is given: no clock, no console, no state.
/// </summary>
public static class PlanCompiler
{
    /// <summary>The page that leads to several plans.</summary>
    public const string IndexFile = "index.html";

    /// <summary>Reads, binds and checks a plan. Whatever is wrong with it is among the findings.</summary>
    /// <param name="files">The plan's folder.</param>
    /// <param name="folderName">Its own name: the plan's id where the manifest gives none.</param>
    public static CompiledPlan Check(IFileStore files, string folderName, CheckOptions options)
    {
        var folder = PlanFolder.Read(files);
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];
        var bound = PlanBinder.Bind(folder, read, folderName);
        var input = CheckInput.Of(bound.Plan);
        ImmutableArray<Finding> found =
        [
            .. folder.Findings,
            .. read.SelectMany(file => file.Findings),
            .. bound.Findings,
            .. AllChecks.All.SelectMany(check => check.Find?.Invoke(input) ?? []),
        ];
        // Severities first, so that nothing accepts what is off; and last, for what is wrong with the acceptances themselves.
        var rules = bound.Plan.Manifest.Rules;
        var judged = Acceptances.Apply(Severities.Apply(found, rules), bound.Plan.Acceptances, options);
        return new(bound.Plan, input.Figures, [.. Severities.Apply(judged, rules).Order(FindingOrder.Instance)]);
    }

    /// <summary>Makes the documents of a plan: all of them, or none where it has errors and no draft is asked for.</summary>
    public static BuiltPlan Build(
        CompiledPlan compiled, IEnumerable<OutputFormat> formats, TemplateSet templates, BuildOptions options, CancellationToken cancel = default)
    {
        if (!compiled.HasManifest || (compiled.HasErrors && !options.Draft)) return new([], []);

        ImmutableArray<OutputFormat> all = [.. formats];
        var (report, mistakes) = ReportBuilder.Build(compiled.Plan, compiled.Figures, compiled.Findings, templates, options, all);
        if (!mistakes.IsEmpty) return new([], mistakes);
        var rendered = all.Zip(report.Documents, (format, document) => (document.File, Made: format.Render(report, templates, cancel))).ToList();
        ImmutableArray<Finding> findings = [.. rendered.SelectMany(document => document.Made.Findings)];
        return findings.IsEmpty
            ? new([.. rendered.Select(document => new OutputFile(document.File, document.Made.Bytes))], []) { Report = report }
            : new([], findings);
    }

    /// <summary>Makes the page that leads to several plans: to what was built of each, in the folder that it is written to itself.</summary>
    /// <param name="reports">What was built, a page among it, in the order shown.</param>
    /// <param name="language">Of the page's own words.</param>
    public static BuiltPlan BuildIndex(
        ImmutableArray<ReportModel> reports, TemplateSet templates, string language, CancellationToken cancel = default)
    {
        var (index, mistakes) = IndexBuilder.Build(reports, templates, language);
        if (!mistakes.IsEmpty) return new([], mistakes);
        var made = HtmlFormat.RenderIndex(index, templates, cancel);
        return made.IsComplete ? new([new(IndexFile, made.Bytes)], []) : new([], made.Findings);
    }
}
