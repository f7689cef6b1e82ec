using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Findings;

namespace Plan.Cli;

/// <summary>Every way to tell what a check found; the first unless another is asked for.</summary>
internal static class AllReports
{
    public static readonly ImmutableArray<ReportFormat> All =
    [
        new("text", TextReport.Write),
        new("json", (plans, _) => Encoding.UTF8.GetString(JsonReport.Write(plans).Span)),
        new("sarif", (plans, _) => Encoding.UTF8.GetString(SarifReport.Write(plans).Span)),
        new("github", (plans, _) => GitHubReport.Write(plans)) { WriteJobSummary = GitHubSummary.Write },
    ];
}
