using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What the two rules of parts have in common: the parts by name and place.</summary>
internal static class PartsFinding
{
    public static Finding Of(Rule rule, Comparison comparison)
    {
        var parts = comparison.Statement!.Structure.PartsOf(comparison.Cell!.Row).Select(part => part.Line.Label.Value);
        return ComparisonFinding.Of(rule, comparison, Fact.List("parts", parts)) with
        {
            Related = [.. comparison.Counted.Where(span => span != comparison.Place).Select(span => new RelatedPlace("part", span))],
        };
    }
}
