using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in the organisation.</summary>
internal static class OfficeComparer
{
    public static IEnumerable<Change> Compare(ComparisonContext context)
    {
        var (old, @new) = (context.Old.Plan, context.New.Plan);
        return ThingLists.Compare(
            old.Offices, @new.Offices, "office", office => office.Id.Value, office => office.Name.Value, office => office.Address,
            (changes, before, after) => changes
                .Name(before.Name.Value, after.Name.Value)
                .Property("short", before.ShortName, after.ShortName)
                .Property("kind", KindOf(before), KindOf(after))
                .Property("part-of", ThingNames.Office(old, before.PartOf), ThingNames.Office(@new, after.PartOf))
                .Property("units", before.Units.Select(unit => unit.Value), after.Units.Select(unit => unit.Value))
                .Text(before.Text, after.Text));
    }

    private static string KindOf(Office office) => office.Kind switch
    {
        OfficeKind.Sector => "sector",
        OfficeKind.Unit => "unit",
        OfficeKind.CostCentre => "cost-centre",
        _ => "office",
    };
}
