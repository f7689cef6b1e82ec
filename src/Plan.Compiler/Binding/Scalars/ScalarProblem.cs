using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>Why a scalar can't be read: a finding that only lacks its place.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Variant">Which of the page's <c>messages</c> says it; null for its <c>message</c>.</param>
/// <param name="Facts">What the sentences name in braces.</param>
/// <param name="Hints">Which of the page's <c>hints</c> apply.</param>
internal sealed record ScalarProblem(Rule Rule, string? Variant, ImmutableArray<Fact> Facts, ImmutableArray<string> Hints)
{
    public Finding At(SourceSpan place, Address? address) =>
        Rule.At(place, address, Facts.AsSpan()) with { Variant = Variant, Hints = Hints };
}
