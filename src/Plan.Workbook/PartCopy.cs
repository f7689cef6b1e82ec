using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Plan.Workbook;

/// <summary>Copies a part of XML node by node, so that a few of them can be written otherwise.</summary>
internal static class PartCopy
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Prefix = "x";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <param name="entry">The part as saved.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="replace">
    /// Asked at every start of an element. Where it has written something in the element's place, it has read past it and says true.
    /// </param>
    /// <param name="finish">Adds what comes last.</param>
    public static void Write(ZipArchiveEntry entry, Stream to, Func<XmlReader, XmlWriter, bool> replace, Action<XmlWriter>? finish = null)
    {
        using var from = entry.Open();
        using var reader = XmlReader.Create(from);
        using var writer = XmlWriter.Create(to, Settings);
        writer.WriteStartDocument(standalone: true);
        reader.MoveToContent();
        while (!reader.EOF)
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when replace(reader, writer):
                    break;
                case XmlNodeType.Element:
                    writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    writer.WriteAttributes(reader, defattr: false);
                    if (reader.IsEmptyElement) writer.WriteEndElement();
                    reader.Read();
                    break;
                case XmlNodeType.EndElement:
                    if (reader.Depth == 0) finish?.Invoke(writer);
                    writer.WriteEndElement();
                    reader.Read();
                    break;
                default:
                    writer.WriteNode(reader, defattr: false);
                    break;
            }
    }

    public static void Start(XmlWriter writer, string name) => writer.WriteStartElement(Prefix, name, Main);

    public static void Attribute(XmlWriter writer, string name, int value) => writer.WriteAttributeString(name, XmlConvert.ToString(value));
}
