using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A text counts sectors, offices or units, and the organisation has another number of them.
/// Facts: <c>written</c>, <c>actual</c>. Variants: <c>below</c> in an office's own text, with <c>office</c>.</summary>
internal static class CountDiffers
{
    public static readonly Rule Rule = new("PLAN0505", "count-differs", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input)
    {
        var offices = input.Plan.Offices;
        // Only of an organisation that is known in full; of two offices by one id, nobody can say how many there are.
        var isSure = input.Plan.IsSureOf("office") && offices.All(office => office.IsWhole)
            && offices.DistinctBy(office => office.Id.Value).Count() == offices.Length;
        if (offices.IsEmpty || !isSure) yield break;
        var organisation = new Organisation(offices);
        var counts = ProseCounts.For(input.Plan.Manifest);
        foreach (var text in PlanTexts.In(input.Plan))
        {
            if (!counts.MayBeIn(text.Text.Value)) continue;
            var running = RunningText.Of(text.Text);
            foreach (var count in counts.In(running.Words))
                if (Differs(count, text.Office, organisation) is var (actual, isBelow))
                    yield return Rule.At(running.PlaceOf(count.Start, count.Length), text.Owner,
                        Fact.Text("written", running.Words.Substring(count.Start, count.Length)),
                        Fact.Count("actual", actual),
                        Fact.Text("office", text.Office?.Name.Value ?? "")) with
                    {
                        Variant = isBelow ? "below" : null,
                    };
        }
    }

    // An office that has none of a kind below it can only speak of all: "one of the twelve offices".
    private static (int Actual, bool IsBelow)? Differs(ProseCount count, Office? office, Organisation organisation)
    {
        var below = organisation.Count(count.Kind, office);
        var isBelow = office is not null && below > 0;
        var actual = isBelow ? below : organisation.Count(count.Kind);
        return actual == count.Number ? null : (actual, isBelow);
    }
}
