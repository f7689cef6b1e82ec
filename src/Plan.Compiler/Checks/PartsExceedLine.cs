using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>The parts of a line are together more than the line, signs aside.</summary>
internal static class PartsExceedLine
{
    public static readonly Rule Rule = new("PLAN0303", "parts-exceed-line", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.PartsLimit).Select(comparison => PartsFinding.Of(Rule, comparison));
}
