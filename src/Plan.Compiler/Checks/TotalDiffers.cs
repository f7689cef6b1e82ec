using Plan.Compiler.Checks.Causes;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A total or group isn't what its lines add up to.</summary>
internal static class TotalDiffers
{
    public static readonly Rule Rule = new("PLAN0301", "total-differs", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var causes = new CauseFinder(input);
        return input.Differing(ComparisonKind.Down).Select(comparison => ComparisonFinding.Of(Rule, comparison) with
        {
            Hints = ["look", "accept"],
            Causes = causes.Of(comparison),
        });
    }
}
