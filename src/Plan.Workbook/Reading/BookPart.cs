using System.Collections.Immutable;
using System.Xml;

namespace Plan.Workbook.Reading;

/// <summary>What the workbook's own part says: its sheets, and where its other parts are.</summary>
internal sealed record BookPart(ImmutableArray<(string Name, string Part)> Sheets, string? SharedTexts, string? Styles)
{
    private const string Document = "/officeDocument";

    public static BookPart Read(Package package)
    {
        var main = Relations(package, "_rels/.rels", "").Values.FirstOrDefault(relation => relation.Type.EndsWith(Document, StringComparison.Ordinal)).Target
            ?? "xl/workbook.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations(package, $"{folder}_rels/{main[folder.Length..]}.rels", folder);
        var sheets = ImmutableArray.CreateBuilder<(string, string)>();
        using var xml = package.OpenRequired(main);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && relations.TryGetValue(IdOf(xml), out var relation)
                && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                sheets.Add((xml.GetAttribute("name") ?? "", relation.Target));
        return new(sheets.ToImmutable(), TargetOf(relations, "/sharedStrings"), TargetOf(relations, "/styles"));
    }

    private static string? TargetOf(Dictionary<string, (string Type, string Target)> relations, string type) =>
        relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Target;

    // The prefix of the attribute is the program's own choice, and its namespace has two forms.
    private static string IdOf(XmlReader sheet)
    {
        var id = "";
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.NamespaceURI.Length > 0) id = sheet.Value;
        sheet.MoveToElement();
        return id;
    }

    private static Dictionary<string, (string Type, string Target)> Relations(Package package, string part, string folder)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var xml = package.Open(part);
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { Length: > 0 } target)
                relations[xml.GetAttribute("Id") ?? ""] = (xml.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : folder + target);
        return relations;
    }
}
