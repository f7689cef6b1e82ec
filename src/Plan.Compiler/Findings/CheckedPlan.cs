using System.Collections.Immutable;

namespace Plan.Compiler.Findings;

/// <summary>What a check of one plan came to: the record that every report is written from.</summary>
/// <param name="Id">The plan's.</param>
/// <param name="Path">Its folder from the working directory, <c>/</c> between; <c>.</c> for that directory itself.</param>
/// <param name="Language">What its messages are written in.</param>
/// <param name="Findings">In <see cref="FindingOrder"/>, the accepted ones too.</param>
public sealed record CheckedPlan(string Id, string Path, string Language, ImmutableArray<Finding> Findings)
{
    public FindingSummary Summary => FindingSummary.Of(Findings);
}
