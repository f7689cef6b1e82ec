using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>One of the plan's own units meets kronor in a sum or a comparison, or a percentage meets an amount in a frame.</summary>
internal static class UnitMismatch
{
    private const string Percent = "%";

    // Facts: unit (what stands there), other (what it meets).
    public static readonly Rule Rule = new("PLAN0208", "unit-mismatch", Severity.Error);

    /// <summary>Frames that begin or end at a percentage; the rest is met where it is bound.</summary>
    public static IEnumerable<Finding> Find(CheckInput input) =>
        from frame in input.Plan.Frames
        from reference in new[] { frame.From, frame.To }
        where reference is not null && input.Figures.Find(reference) is { Column: ChangeColumn }
        select Rule.At(reference.Span, frame.Address,
            Fact.Text("unit", Percent), Fact.Text("other", input.Plan.Manifest.Unit?.Label ?? ""));
}
