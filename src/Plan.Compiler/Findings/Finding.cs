using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>One mistake, as facts: the rule's pages turn them into sentences of a language.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Severity">By the rule, or by the manifest's <c>rules</c>.</param>
/// <param name="Place">The exact scalar.</param>
public sealed record Finding(Rule Rule, Severity Severity, SourceSpan Place)
{
    /// <summary>The thing it is about.</summary>
    public Address? Address { get; init; }

    /// <summary>What the pages' sentences name in braces.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Which of the page's <c>messages</c> says it; null for its <c>message</c>.</summary>
    public string? Variant { get; init; }

    /// <summary>Which of the page's <c>hints</c> apply, most useful first.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Both figures, for a finding of money.</summary>
    public Difference? Difference { get; init; }

    /// <summary>What may explain the difference, likeliest first.</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>The author's word that it is known and kept.</summary>
    public Acceptance? Accepted { get; init; }
}
