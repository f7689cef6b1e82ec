using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Findings;

/// <summary>What may explain a difference: never more than the figures show.</summary>
/// <param name="Kind">The name of its sentence on the rule's page: <c>line-left-out</c>, <c>sign-turned</c>.</param>
/// <param name="Addresses">The cells that it points to.</param>
/// <param name="Facts">What the sentence names in braces.</param>
public sealed record Cause(string Kind, ImmutableArray<Address> Addresses, ImmutableArray<Fact> Facts);
