using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Report;

namespace Plan.Compiler;

/// <summary>What a build made: all of its files, or none of them and the findings that say why.</summary>
public sealed record BuiltPlan(ImmutableArray<OutputFile> Files, ImmutableArray<Finding> Findings)
{
    /// <summary>What the files were made of; null where there are none.</summary>
    public ReportModel? Report { get; init; }
}
