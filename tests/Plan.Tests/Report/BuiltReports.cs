using System.Collections.Immutable;
using Plan.Compiler;
using Plan.Compiler.Binding;
using Plan.Compiler.Checks;
using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;
using Plan.Tests.Testing;

namespace Plan.Tests.Report;

/// <summary>Reports of plans: those of the repository, and small ones written in a test.</summary>
internal static class BuiltReports
{
    public static ReportModel OfReal(string name, BuildOptions? options = null) =>
        Of(new DiskFiles(Repository.At($"plans/{name}"), $"plans/{name}"), name, options);

    /// <param name="manifest">What follows the version, the title and the years.</param>
    public static ReportModel OfText(string manifest, BuildOptions? options = null) =>
        Of(MemoryFiles.Of(("plan.yaml", $"plan: 1\nid: prov\ntitle: Prov\nyears: 2025-2027\nunit: tkr\n{manifest}")), "prov", options);

    private static ReportModel Of(IFileStore files, string name, BuildOptions? options)
    {
        var folder = PlanFolder.Read(files);
        ImmutableArray<YamlReading> read = [.. folder.Files.Select(YamlReader.Read)];
        var bound = PlanBinder.Bind(folder, read, name);
        var figures = PlanFigures.Of(bound.Plan);
        var comparisons = PlanComparisons.Of(bound.Plan, figures);
        var found = AllChecks.All.SelectMany(check => check.Find?.Invoke(new(bound.Plan, figures, comparisons)) ?? []);
        var findings = Acceptances.Apply([.. bound.Findings, .. found], bound.Plan.Acceptances, new(new(2025, 1, 15)));
        var built = ReportBuilder.Build(bound.Plan, figures, findings, TemplateSet.Shipped, options ?? new());
        Assert.Empty(built.Findings);
        return built.Report;
    }
}
