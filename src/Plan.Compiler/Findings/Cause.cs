using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Findings;

/// <summary>What may explain a difference: never more than the figures show.</summary>
/// <param name="Kind"><c>line-left-out</c>, <c>sign-turned</c>: an error that would make just this difference.</param>
/// <param name="Addresses">The cells that it points to; none where it only says how many there are.</param>
/// <param name="Facts">What the sentence names in braces.</param>
public sealed record Cause(string Kind, ImmutableArray<Address> Addresses, ImmutableArray<Fact> Facts)
{
    /// <summary>The name of its sentence on the rule's page, where a kind has several: <c>line-left-out-many</c>.</summary>
    public string Sentence { get; init; } = Kind;
}
