using System.IO.Compression;
using System.Xml;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook;

/// <summary>The workbook's own part: what it names, with every sheet's name in quotes.</summary>
internal static class WorkbookPart
{
    public static void Write(ZipArchiveEntry entry, Stream to, WorkbookSpec spec)
    {
        var isWritten = false;
        PartCopy.Write(entry, to, (reader, writer) =>
        {
            // Names stand between the sheets and what says how to calculate.
            if (!isWritten && reader.LocalName is "definedNames" or "calcPr")
            {
                isWritten = true;
                WriteNames(writer, spec);
            }
            if (reader.LocalName != "definedNames") return false;
            reader.Skip();
            return true;
        });
    }

    private static void WriteNames(XmlWriter writer, WorkbookSpec spec)
    {
        PartCopy.Start(writer, "definedNames");
        foreach (var (index, sheet) in spec.Sheets.Index())
        {
            // What nobody sees is not printed either.
            if (sheet is { IsHidden: false, Rows.Length: > 0 })
                WriteName(writer, "_xlnm.Print_Area", index, Cells(spec, new(index, 1, 1, sheet.Rows.Length, sheet.Print.LastColumn)));
            if (sheet.Print.RepeatedRows is var (first, last))
                WriteName(writer, "_xlnm.Print_Titles", index, $"{SheetNames.Quoted(sheet.Name)}!${first}:${last}");
        }
        foreach (var name in spec.Names.OrderBy(name => name.Name, StringComparer.Ordinal))
            WriteName(writer, name.Name, null, Cells(spec, name.Cell));
        writer.WriteEndElement();
    }

    private static void WriteName(XmlWriter writer, string name, int? sheet, string cells)
    {
        PartCopy.Start(writer, "definedName");
        writer.WriteAttributeString("name", name);
        if (sheet is { } local) PartCopy.Attribute(writer, "localSheetId", local);
        writer.WriteString(cells);
        writer.WriteEndElement();
    }

    private static string Cells(WorkbookSpec spec, Area area)
    {
        var first = $"{SheetNames.Quoted(spec.Sheets[area.Sheet].Name)}!{CellNames.Fixed(area.FirstRow, area.FirstColumn)}";
        return area.FirstRow == area.LastRow && area.FirstColumn == area.LastColumn
            ? first
            : $"{first}:{CellNames.Fixed(area.LastRow, area.LastColumn)}";
    }
}
