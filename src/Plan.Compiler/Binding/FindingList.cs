using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>The findings of the binding stage as they are met; the order that a person sees is made later.</summary>
internal sealed class FindingList
{
    private const long MostComparisons = 1_000_000;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, SourceSpan Place, Fact? First)> _said = [];
    private long _comparisons;

    /// <summary>Adds a finding, unless the same was said of that place: a default that many things share is wrong once.</summary>
    public void Add(Finding finding)
    {
        if (_said.Add((finding.Rule.Code, finding.Place, finding.Facts.FirstOrDefault())))
            _findings.Add(finding);
    }

    /// <summary>
    /// Whether to look for what was meant by a word among so many. There is an end to it: a plan with thousands of unknown names
    /// has another trouble than their spelling.
    /// </summary>
    public bool MaySuggest(int candidates) => (_comparisons += candidates) <= MostComparisons;

    public ImmutableArray<Finding> ToImmutable() => [.. _findings];
}
