using System.Globalization;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in areas, goals, indicators, measures and assignments.</summary>
internal static class ContentComparer
{
    public static IEnumerable<Change> Compare(ComparisonContext context)
    {
        var (old, @new) = (context.Old.Plan, context.New.Plan);
        return
        [
            .. ThingLists.Compare(
                old.Areas, @new.Areas, "area", area => area.Id.Value, area => area.Name.Value, area => area.Address,
                (changes, before, after) => changes
                    .Name(before.Name.Value, after.Name.Value)
                    .Property("short", before.ShortName, after.ShortName)
                    .Text(before.Text, after.Text)),
            .. ThingLists.Compare(
                old.Goals, @new.Goals, "goal", goal => goal.Id.Value, goal => goal.Name.Value, goal => goal.Address,
                (changes, before, after) => changes
                    .Name(before.Name.Value, after.Name.Value)
                    .Property("short", before.ShortName, after.ShortName)
                    .Property("area", ThingNames.Area(old, before.Area), ThingNames.Area(@new, after.Area))
                    .Property("office", ThingNames.Office(old, before.Office), ThingNames.Office(@new, after.Office))
                    .Text(before.Text, after.Text)
                    .Add(FinancingComparer.Compare(context, before, after))),
            .. ThingLists.Compare(
                old.Indicators, @new.Indicators, "indicator", one => one.Id.Value, one => one.Name.Value, one => one.Address,
                (changes, before, after) => Indicator(
                    Belonging(changes, context, before.BelongsTo, after.BelongsTo).Name(before.Name.Value, after.Name.Value),
                    context, before, after)),
            .. ThingLists.Compare(
                old.Measures, @new.Measures, "measure", one => one.Id.Value, one => one.Name.Value, one => one.Address,
                (changes, before, after) => Belonging(changes, context, before.BelongsTo, after.BelongsTo)
                    .Name(before.Name.Value, after.Name.Value)
                    .Property("short", before.ShortName, after.ShortName)
                    .Property("office", ThingNames.Office(old, before.Office), ThingNames.Office(@new, after.Office))
                    .Text(before.Text, after.Text)),
            .. ThingLists.Compare(
                old.Assignments, @new.Assignments, "assignment", one => one.Id.Value, one => one.Name.Value, one => one.Address,
                (changes, before, after) => Belonging(changes, context, before.BelongsTo, after.BelongsTo)
                    .Name(before.Name.Value, after.Name.Value)
                    .Property("short", before.ShortName, after.ShortName)
                    .Property("office", ThingNames.Office(old, before.Office), ThingNames.Office(@new, after.Office))
                    .Property("due", AsWritten.Of(before.Due?.Value), AsWritten.Of(after.Due?.Value))
                    .Text(before.Text, after.Text)),
        ];
    }

    private static ThingChanges Belonging(ThingChanges changes, ComparisonContext context, Belonging old, Belonging @new) => changes
        .Property(
            "goal", old.Goals.Select(id => ThingNames.Goal(context.Old.Plan, id)!), @new.Goals.Select(id => ThingNames.Goal(context.New.Plan, id)!))
        .Property("area", ThingNames.Area(context.Old.Plan, old.Area), ThingNames.Area(context.New.Plan, @new.Area));

    private static void Indicator(ThingChanges changes, ComparisonContext context, Indicator old, Indicator @new)
    {
        changes.Property("short", old.ShortName, @new.ShortName)
            .Property("office", ThingNames.Office(context.Old.Plan, old.Office), ThingNames.Office(context.New.Plan, @new.Office))
            .Property("unit", old.Unit, @new.Unit)
            .Property("better", Direction(old), Direction(@new))
            .Property("source", old.Source, @new.Source)
            .Property("preliminary", old.Preliminary, @new.Preliminary);
        Values(changes, "outcome", old.Outcomes, @new.Outcomes);
        Values(changes, "target", old.Targets, @new.Targets);
        changes.Text(old.Text, @new.Text);

        static string? Direction(Indicator indicator) => indicator.Better switch { Better.Higher => "higher", Better.Lower => "lower", _ => null };
    }

    private static void Values(ThingChanges changes, string property, IReadOnlyList<YearValue> old, IReadOnlyList<YearValue> @new)
    {
        foreach (var year in old.Concat(@new).Select(value => value.Year.Value).Distinct().Order())
            changes.Property(property, Of(old, year), Of(@new, year), year.ToString(CultureInfo.InvariantCulture));

        static string? Of(IReadOnlyList<YearValue> values, int year) => values.FirstOrDefault(value => value.Year.Value == year)?.Value?.Value switch
        {
            { Number: { } number } value => AsWritten.Of(number, value.Decimals),
            var words => words?.Words,
        };
    }
}
