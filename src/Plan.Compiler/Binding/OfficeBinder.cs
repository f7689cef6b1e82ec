using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

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

    public static Office Bind(MappingReader office, Located<string> id)
    {
        var (kind, partOf) = (office.Choice("kind"), office.Reference("part-of"));
        var unitsAreRead = office.Items("units", out var isLost).All(item => item is YamlScalar) && !isLost;
        return new(id, office.Words("name") ?? id, office.ShortName(), KindOf(kind), partOf, office.WordsList("units"), office.Text("text"))
        {
            IsWhole = office.IsWhole && unitsAreRead
                && (kind is not null || !office.MayHold("kind")) && (partOf is not null || !office.MayHold("part-of")),
        };
    }

    private static OfficeKind KindOf(string? word) => word switch
    {
        "sector" => OfficeKind.Sector,
        "unit" => OfficeKind.Unit,
        "cost-centre" => OfficeKind.CostCentre,
        _ => OfficeKind.Office,
    };
}
