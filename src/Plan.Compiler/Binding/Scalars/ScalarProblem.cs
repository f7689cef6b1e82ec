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

    /// <summary>The same, with the spelling to use instead.</summary>
    public ScalarProblem Suggesting(string suggestion) =>
        Hinting("write") with { Facts = Facts.Add(Fact.Text("suggestion", suggestion)) };

    /// <summary>The same, with one more hint.</summary>
    public ScalarProblem Hinting(string hint) => this with { Hints = Hints.Add(hint) };
}
