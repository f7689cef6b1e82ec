using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number with kr, tkr, mkr or mnkr in a text equals, to its own decimals, no figure of the plan.
/// Facts: <c>written</c>, <c>nearest</c> and <c>where</c> for the hint <c>nearest</c>.</summary>
internal static class FigureDiffers
{
    public static readonly Rule Rule = new("PLAN0504", "figure-differs", Severity.Info) { OnByDefault = false };

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var figures = new Lazy<PlanAmounts>(() => PlanAmounts.Of(input));
        foreach (var text in PlanTexts.In(input.Plan))
            foreach (var amount in ProseAmounts.In(text.Text.Value, input.Plan.Manifest.NumbersUsePoint))
                if (!figures.Value.Holds(amount))
                    yield return Rule.At(AuthorMarkdown.PlaceOf(text.Text, amount.Start, amount.Length), text.Owner,
                        Fact.Text("written", text.Text.Value.Substring(amount.Start, amount.Length)));
    }
}
