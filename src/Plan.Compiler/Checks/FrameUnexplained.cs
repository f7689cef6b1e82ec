using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>The changes of a frame don't explain all of its change.</summary>
internal static class FrameUnexplained
{
    public static readonly Rule Rule = new("PLAN0310", "frame-unexplained", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Differing(ComparisonKind.Frame).Select(comparison => FindingOf(input, comparison));

    private static Finding FindingOf(CheckInput input, Comparison comparison)
    {
        var frame = comparison.Frame!;
        var from = FrameComparisons.FigureAt(input.Figures, frame.From, comparison.Unit!)!.Value;
        return ComparisonFinding.Of(Rule, comparison,
            Fact.Text("title", frame.Title.Value),
            Fact.Amount("from", from, 0, comparison.Unit),
            Fact.Amount("to", comparison.Stated, 0, comparison.Unit),
            Fact.Amount("changes", comparison.Computed - from, 0, comparison.Unit),
            Fact.Amount("unexplained", comparison.Difference, 0, comparison.Unit)) with
        {
            Related = [.. comparison.Counted.Select(span => new RelatedPlace("change", span))],
        };
    }
}
