using Plan.Compiler;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Report;

/// <summary>Reports of plans: those of the repository, and small ones written in a test.</summary>
internal static class BuiltReports
{
    public static ReportModel OfReal(string name, BuildOptions? options = null) =>
        Of(new DiskFiles(Repository.At($"plans/{name}"), $"plans/{name}"), name, options);

    /// <param name="manifest">What follows the version, id, title, years and unit.</param>
    public static ReportModel OfText(string manifest, BuildOptions? options = null) =>
        OfFiles(options, ("plan.yaml", $"plan: 1\nid: prov\ntitle: Prov\nyears: 2025-2027\nunit: tkr\n{manifest}"));

    public static ReportModel OfFiles(BuildOptions? options, params ReadOnlySpan<(string Path, string Text)> files) =>
        Of(MemoryFiles.Of(files), "prov", options);

    public static ReportModel Of(IFileStore files, string name, BuildOptions? options = null)
    {
        var compiled = PlanCompiler.Check(files, name, new(new(2025, 1, 15)));
        var built = ReportBuilder.Build(compiled.Plan, compiled.Figures, compiled.Findings, TemplateSet.Shipped, options ?? new());
        Assert.Empty(built.Findings);
        return built.Report;
    }
}
