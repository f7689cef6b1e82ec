using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Tests.Findings;

namespace Plan.Tests.Testing;

/// <summary>Looks into the facts of findings, as the pages of the rules do.</summary>
internal static class FindingFacts
{
    /// <summary>A fact's text, a list's joined by commas; null where it isn't given.</summary>
    public static string? Fact(this Finding finding, string name) => TextOf(finding.Facts, name);

    public static string? Fact(this ScalarProblem problem, string name) => TextOf(problem.Facts, name);

    /// <summary>Rule and variant: <c>yaml-syntax/tab</c>. The pages must be able to tell it.</summary>
    public static string Kind(this Finding finding)
    {
        WholeSentences.Assert(finding);
        return Kind(finding.Rule, finding.Variant);
    }

    public static string Kind(this ScalarProblem problem)
    {
        WholeSentences.Assert(problem.At(new SourceSpan(new("plan.yaml", ""), 0, 0), null));
        return Kind(problem.Rule, problem.Variant);
    }

    private static string Kind(Rule rule, string? variant) => variant is null ? rule.Name : $"{rule.Name}/{variant}";

    private static string? TextOf(IEnumerable<Fact> facts, string name) => facts.SingleOrDefault(fact => fact.Name == name) switch
    {
        null => null,
        TextFact text => text.Value,
        CountFact count => $"{count.Value}",
        ListFact list => string.Join(',', list.Values),
        var other => throw new ArgumentException($"{other} is no text.", nameof(name)),
    };
}
