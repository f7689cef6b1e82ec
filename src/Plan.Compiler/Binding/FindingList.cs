using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>The findings of the binding stage as they are met; the order that a person sees is made later.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, SourceSpan Place, Fact? First)> _said = [];

    /// <summary>Adds a finding, unless the same was said of that place: a default that many things share is wrong once.</summary>
    public void Add(Finding finding)
    {
        if (_said.Add((finding.Rule.Code, finding.Place, finding.Facts.FirstOrDefault())))
            _findings.Add(finding);
    }

    public ImmutableArray<Finding> ToImmutable() => [.. _findings];
}
