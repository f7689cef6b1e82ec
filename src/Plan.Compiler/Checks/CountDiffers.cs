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
                if (Differs(count, text.Office, organisation, out var actual))
                    yield return Rule.At(running.PlaceOf(count.Start, count.Length), text.Owner,
                        Fact.Text("written", running.Words.Substring(count.Start, count.Length)),
                        Fact.Count("actual", actual),
                        Fact.Text("office", text.Office?.Name.Value ?? "")) with
                    {
                        Variant = text.Office is null ? null : "below",
                    };
        }
    }

    // An office that has none of a kind below it can only speak of all: "one of the twelve offices".
    private static bool Differs(ProseCount count, Office? office, Organisation organisation, out int actual)
    {
        actual = organisation.Count(count.Kind, office);
        return actual != count.Number && !(actual == 0 && organisation.Count(count.Kind) == count.Number);
    }
}
