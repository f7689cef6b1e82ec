using System.Text;
using System.Xml;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>The parts that name the package and what is in it. ClosedXML gives some of them random names and ids.</summary>
internal static class PackageParts
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Package = "application/vnd.openxmlformats-package.";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <param name="spec">What the workbook says of itself.</param>
    /// <param name="kept">The names of the other parts.</param>
    public static IEnumerable<(string Name, Action<Stream> Write)> Of(WorkbookSpec spec, IEnumerable<string> kept) =>
    [
        ("[Content_Types].xml", to => Write(to, xml => WriteTypes(xml, kept))),
        ("_rels/.rels", to => Write(to, WriteRelationships)),
        ("docProps/app.xml", to => Write(to, WriteApplication)),
        ("docProps/core.xml", to => Write(to, xml => WriteCore(xml, spec))),
    ];

    private static void Write(Stream to, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(to, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, IEnumerable<string> kept)
    {
        xml.WriteStartElement("Types", Types);
        WriteType(xml, "Default", "Extension", "rels", Package + "relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Override", "PartName", "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        WriteType(xml, "Override", "PartName", "/docProps/core.xml", Package + "core-properties+xml");
        foreach (var name in kept.Order(StringComparer.Ordinal))
            if (TypeOf(name) is { } type)
                WriteType(xml, "Override", "PartName", "/" + name, type);
        xml.WriteEndElement();
    }

    private static string? TypeOf(string part) => part.Split('/') switch
    {
        ["xl", "workbook.xml"] => Spreadsheet + "sheet.main+xml",
        ["xl", "styles.xml"] => Spreadsheet + "styles+xml",
        ["xl", "sharedStrings.xml"] => Spreadsheet + "sharedStrings+xml",
        ["xl", "worksheets", _] => Spreadsheet + "worksheet+xml",
        ["xl", "tables", _] => Spreadsheet + "table+xml",
        ["xl", "theme", _] => "application/vnd.openxmlformats-officedocument.theme+xml",
        _ => null,
    };

    private static void WriteType(XmlWriter xml, string element, string attribute, string value, string type)
    {
        xml.WriteStartElement(element, Types);
        xml.WriteAttributeString(attribute, value);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Relationships);
        WriteRelationship(xml, "rId1", Office + "/officeDocument", "xl/workbook.xml");
        WriteRelationship(xml, "rId2", Relationships + "/metadata/core-properties", "docProps/core.xml");
        WriteRelationship(xml, "rId3", Office + "/extended-properties", "docProps/app.xml");
        xml.WriteEndElement();
    }

    private static void WriteRelationship(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship", Relationships);
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    // A program that sees another name here computes every formula anew before it shows one.
    private static void WriteApplication(XmlWriter xml)
    {
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "Microsoft Excel");
        xml.WriteEndElement();
    }

    private static void WriteCore(XmlWriter xml, WorkbookSpec spec)
    {
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, Dublin);
        WriteElement(xml, "dc", "title", Dublin, spec.Title);
        WriteElement(xml, "dc", "subject", Dublin, spec.Subject);
        WriteElement(xml, "dc", "creator", Dublin, spec.Author);
        WriteElement(xml, "cp", "keywords", Core, spec.Keywords);
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string prefix, string name, string space, string? value)
    {
        if (value is not null) xml.WriteElementString(prefix, name, space, value);
    }
}
