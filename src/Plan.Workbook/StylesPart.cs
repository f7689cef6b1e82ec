using System.IO.Compression;
using System.Xml;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>The styles' part. Its first font is that of blank cells and the unit of the columns' widths; ClosedXML leaves it as Calibri.</summary>
internal static class StylesPart
{
    public static void Write(ZipArchiveEntry entry, Stream to, CellStyle style)
    {
        var isFirst = true;
        PartCopy.Write(entry, to, (reader, writer) =>
        {
            if (reader.LocalName != "font" || !isFirst) return false;
            isFirst = false;
            reader.Skip();
            WriteFont(writer, style);
            return true;
        });
    }

    private static void WriteFont(XmlWriter writer, CellStyle style)
    {
        PartCopy.Start(writer, "font");
        Write(writer, "sz", XmlConvert.ToString(style.Size ?? RowHeights.DefaultSize));
        Write(writer, "name", style.Font ?? StyleWriter.Font);
        Write(writer, "family", "2");
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string element, string value)
    {
        PartCopy.Start(writer, element);
        writer.WriteAttributeString("val", value);
        writer.WriteEndElement();
    }
}
