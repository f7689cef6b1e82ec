using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>The parts of a line say that they are all of it, and don't add up to it.</summary>
internal static class PartsDiffer
{
    public static readonly Rule Rule = new("PLAN0304", "parts-differ", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.AllParts).Select(comparison => PartsFinding.Of(Rule, comparison));
}
