using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number with kr, tkr, mkr or mnkr in a text equals, to its own decimals, no figure of the plan.
/// Facts: <c>written</c>; for the hint <c>meant</c> also <c>meant</c>, the figure that it may be a slip for,
/// and <c>target</c>, its address.</summary>
internal static class FigureDiffers
{
    public static readonly Rule Rule = new("PLAN0504", "figure-differs", Severity.Info) { OnByDefault = false };

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        // Off unless the manifest asks for it: then nobody need look.
        if (!input.Plan.Manifest.Rules.TryGetValue(Rule.Name, out var severity) || severity is null) yield break;
        // What could not be read may hold the very figure.
        if (!input.Plan.Unsure.IsEmpty || !input.Plan.IsWhole || HasUnknown(input)) yield break;
        var figures = new Lazy<PlanAmounts>(() => PlanAmounts.Of(input));
        var numbers = NumberWords.Of(Words.Of(input.Plan.Manifest.Language));
        foreach (var text in PlanTexts.In(input.Plan))
        {
            if (!ProseAmounts.MayBeIn(text.Text.Value)) continue;
            var running = RunningText.Of(text.Text);
            foreach (var amount in ProseAmounts.In(running.Words, input.Plan.Manifest.NumbersUsePoint, numbers))
                if (!figures.Value.Holds(amount))
                    yield return At(amount, text, running, figures.Value.Meant(amount));
        }
    }

    private static bool HasUnknown(CheckInput input) =>
        input.Figures.Statements.Any(figures =>
            !figures.Statement.IsWhole || figures.Rows.Any(row => figures[row].Any(cell => cell.IsUnknown)));

    private static Finding At(ProseAmount amount, PlanText text, RunningText running, PlanAmount? meant)
    {
        var finding = Rule.At(running.PlaceOf(amount.Start, amount.Length), text.Owner,
            Fact.Text("written", running.Words.Substring(amount.Start, amount.Length)));
        return meant is null ? finding : finding with
        {
            Facts =
            [
                .. finding.Facts,
                Fact.Amount("meant", meant.Value, meant.Decimals, meant.Unit),
                Fact.Text("target", meant.Target!.ToString()),
            ],
            Hints = ["meant"],
        };
    }
}
