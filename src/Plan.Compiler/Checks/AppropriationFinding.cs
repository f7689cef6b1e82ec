using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What the rules of appropriations have in common: the name, the period, and where the other figures stand.</summary>
internal static class AppropriationFinding
{
    public static Finding Of(Rule rule, Comparison comparison, string related, params ReadOnlySpan<Fact> more) =>
        ComparisonFinding.Of(rule, comparison,
        [
            Fact.Text("name", (comparison.Share?.Name ?? comparison.Appropriation!.Name).Value),
            Fact.Period("period", comparison.Period!),
            .. more,
        ]) with
        {
            Variant = comparison.Share is null ? null : "share",
            Related = [.. comparison.Counted.Select(span => new RelatedPlace(related, span))],
        };
}
