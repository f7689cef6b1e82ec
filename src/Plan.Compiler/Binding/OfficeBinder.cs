using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class OfficeBinder
{
    public static readonly KeyTable Keys = new("office",
        new("id", Key.Id, IsRequired: true),
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("kind", new ChoiceKind("office", "sector", "unit", "cost-centre")),
        new("part-of", new ReferenceKind("office")),
        new("units", new ListKind(Key.Words)),
        new("text", Key.Text));

    public static Office Bind(MappingReader office, Located<string> id) =>
        new(id, office.Words("name") ?? id, office.ShortName(), KindOf(office.Choice("kind")), office.Reference("part-of"),
            office.WordsList("units"), office.Text("text"));

    private static OfficeKind KindOf(string? word) => word switch
    {
        "sector" => OfficeKind.Sector,
        "unit" => OfficeKind.Unit,
        "cost-centre" => OfficeKind.CostCentre,
        _ => OfficeKind.Office,
    };
}
