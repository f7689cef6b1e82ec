using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Findings;

/// <summary>Another place that a finding is about.</summary>
/// <param name="Message">Which of the page's <c>related</c> sentences says what stands there: <c>declared</c>, <c>counted</c>.</param>
/// <param name="Span">Where.</param>
public sealed record RelatedPlace(string Message, SourceSpan Span)
{
    /// <summary>What that sentence names in braces, beside the finding's own facts.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];
}
