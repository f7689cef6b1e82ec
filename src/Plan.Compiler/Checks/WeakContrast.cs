using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Checks;

/// <summary>
/// The theme's accent can't be read on its paper. Facts: <c>colour</c>, <c>contrast</c>, <c>least</c>, <c>suggestion</c>;
/// variant <c>dark</c> where the paper is dark.
/// </summary>
internal static class WeakContrast
{
    public static readonly Rule Rule = new("PLAN0905", "weak-contrast", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
    [
        .. On(Theme.LightPaper, input.Plan.Manifest.Theme.Accent, input.Plan, null),
        .. On(Theme.DarkPaper, input.Plan.Manifest.Theme.AccentDark, input.Plan, "dark"),
    ];

    private static IEnumerable<Finding> On(Colour paper, Located<Colour>? accent, OperationalPlan plan, string? variant)
    {
        if (accent is not { Value: var colour } || colour.ContrastTo(paper) >= Theme.LeastContrast) yield break;
        var finding = Rule.At(
            accent.Span, plan.Manifest.Address,
            Fact.Text("colour", colour.ToString()),
            Fact.Amount("contrast", colour.ContrastTo(paper), 1),
            Fact.Amount("least", Theme.LeastContrast, 1),
            Fact.Text("suggestion", colour.ReadableOn(paper, Theme.LeastContrast).ToString()));
        yield return finding with { Variant = variant };
    }
}
