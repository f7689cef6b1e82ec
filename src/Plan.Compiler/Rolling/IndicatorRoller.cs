using System.Globalization;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Rolls indicators: outcomes stay and the new ones are asked for, targets of years that are past go.</summary>
internal static class IndicatorRoller
{
    // As the language has it: a year farther from the plan year is a slip of the hand.
    private const int OldestOutcome = 50;

    public static void Roll(RollBook book, YamlMapping file)
    {
        foreach (var indicator in file.Items("indicators"))
        {
            var address = Address.Of("indicator", indicator.Word("id"));
            if (indicator.Get("outcomes") is YamlMapping { Entries.Length: > 0 } outcomes)
                RollOutcomes(book, outcomes, address, indicator.Word("name"));
            if (indicator.Get("targets") is YamlMapping { Entries.Length: > 0 } targets) RollTargets(book, indicator, targets, address);
        }
    }

    private static void RollOutcomes(RollBook book, YamlMapping outcomes, Address address, string name)
    {
        var removed = outcomes.Entries.Index().Where(entry => YearOf(entry.Item) < book.Years.NewYear - OldestOutcome)
            .Select(entry => entry.Index).ToHashSet();
        foreach (var index in removed)
            book.Note(RollOutcome.Dropped, address, name, $"outcome {outcomes.Entries[index].Key.Value}: {outcomes.Entries[index].Value.Span.Text}");
        if (removed.Count < outcomes.Entries.Length) YamlItems.Of(outcomes).Remove(book.Edits, removed);
        // Of the new table's years, those that come after the last that is known.
        var table = book.Plan.Manifest.OutcomeYears;
        var known = outcomes.Entries.Where(IsGiven).Select(YearOf).DefaultIfEmpty().Max();
        for (var year = Math.Max(table.First + book.Years.Steps, known + 1); year <= table.Last + book.Years.Steps; year++)
        {
            book.Note(RollOutcome.ToFill, address, name, $"outcome {YearShift.Written(year)}");
            if (!outcomes.Entries.Any(entry => YearOf(entry) == year))
                YamlItems.Of(outcomes).InsertAfter(book.Edits, outcomes.Entries.Length - 1, Empty(outcomes, year));
        }
    }

    private static void RollTargets(RollBook book, YamlMapping indicator, YamlMapping targets, Address address)
    {
        var (items, name, horizon) = (YamlItems.Of(targets), indicator.Word("name"), book.Plan.Manifest.Years);
        var years = targets.Entries.Select(YearOf).ToList();
        var removed = new HashSet<int>();
        var turned = new List<(int Index, int Year)>();
        foreach (var (index, year) in years.Index())
        {
            var (isPast, room) = (year < book.Years.NewYear, year + book.Years.Steps);
            var asks = horizon.Contains(year) && !years.Contains(room) && room >= book.Years.NewYear;
            if (IsGiven(targets.Entries[index]))
                book.Note(
                    isPast ? RollOutcome.Dropped : RollOutcome.Carried, address, name,
                    $"target {YearShift.Written(year)}: {targets.Entries[index].Value.Span.Text}");
            if (asks) book.Note(RollOutcome.ToFill, address, name, $"target {YearShift.Written(room)}");
            if (asks && !isPast) items.InsertAfter(book.Edits, index, Empty(targets, room));
            else if (asks) turned.Add((index, room));
            else if (isPast) removed.Add(index);
        }
        if (removed.Count == years.Count)
        {
            YamlItems.Of(indicator).Remove(book.Edits, new HashSet<int> { indicator.IndexOf("targets") });
            return;
        }
        items.Remove(book.Edits, removed);
        foreach (var (index, year) in turned) book.Edits.Replace(items.WithRestOfLine(index), Empty(targets, year));
    }

    private static string Empty(YamlMapping mapping, int year) => mapping.IsFlow ? $"{YearShift.Written(year)}: ~" : $"{YearShift.Written(year)}:";

    private static bool IsGiven(YamlEntry entry) => entry.Value is not YamlScalar { IsNotGiven: true };

    private static int YearOf(YamlEntry entry) =>
        int.TryParse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
