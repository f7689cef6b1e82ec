using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A text counts sectors, offices or units, and the organisation has another number of them.
/// Facts: <c>written</c>, <c>word</c>, <c>actual</c>. Variants: <c>below</c> in an office's own text, with <c>office</c>.</summary>
internal static class CountDiffers
{
    public static readonly Rule Rule = new("PLAN0505", "count-differs", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        if (!input.Plan.IsWhole || input.Plan.Offices.IsEmpty) yield break;
        var organisation = new Organisation(input.Plan.Offices);
        var counts = ProseCounts.For(input.Plan.Manifest);
        foreach (var text in PlanTexts.In(input.Plan))
            foreach (var count in counts.In(text.Text.Value))
                if (organisation.Count(count.Kind, below: text.Office) is var actual && actual != count.Number)
                    yield return Rule.At(AuthorMarkdown.PlaceOf(text.Text, count.Start, count.Length), text.Owner,
                        Fact.Text("written", text.Text.Value.Substring(count.Start, count.Length)),
                        Fact.Text("word", count.Word),
                        Fact.Count("actual", actual),
                        Fact.Text("office", text.Office?.Name.Value ?? "")) with
                    {
                        Variant = text.Office is null ? null : "below",
                    };
    }
}
