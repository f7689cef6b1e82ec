using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Cli;

/// <summary>A way to tell what a check found.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">All plans of a run as text; the options are those of text.</param>
internal sealed record ReportFormat(string Name, Func<ImmutableArray<CheckedPlan>, TextOptions, string> Write)
{
    /// <summary>What is put into a workflow job's summary beside it; null for nothing.</summary>
    public Func<ImmutableArray<CheckedPlan>, string>? WriteJobSummary { get; init; }
}
