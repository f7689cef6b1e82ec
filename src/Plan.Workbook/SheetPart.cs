using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Report;

namespace Plan.Workbook;

/// <summary>A sheet's part: columns in order, exact numbers, and what formulas come to.</summary>
internal static class SheetPart
{
    private const int MostDecimals = 17;

    // The underscore that begins an escape, escaped.
    private const string Underscore = "_x005F";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    // What Excel would flag in a corner of a cell, though it is meant.
    private static readonly string[] Ignored = ["numberStoredAsText", "formula", "formulaRange", "emptyCellReference"];

    public static void Write(ZipArchiveEntry entry, Stream to, SheetSpec sheet)
    {
        var cells = new CellCursor(sheet);
        var isIgnoring = sheet.Rows.Length > 0;
        PartCopy.Write(entry, to, Replace, WriteIgnored);

        bool Replace(XmlReader reader, XmlWriter writer)
        {
            switch (reader.LocalName)
            {
                case "cols":
                    reader.Skip();
                    WriteColumns(writer, sheet);
                    return true;
                case "c" when cells.Find(reader.GetAttribute("r")!) is { } cell && (cell.Formula is not null || cell.Number is not null):
                    WriteCell(reader, writer, cell);
                    return true;
                // The library gives every input a second limit, if only an empty one.
                case "formula2" when reader.IsEmptyElement:
                    reader.Skip();
                    return true;
                case "tableParts":
                    WriteIgnored(writer);
                    return false;
                default:
                    return false;
            }
        }

        // Before the tables, or last where there are none.
        void WriteIgnored(XmlWriter writer)
        {
            if (isIgnoring) SheetPart.WriteIgnored(writer, sheet);
            isIgnoring = false;
        }
    }

    // The library gives the columns it was not told of before the others, which a strict reader refuses.
    private static void WriteColumns(XmlWriter writer, SheetSpec sheet)
    {
        PartCopy.Start(writer, "cols");
        foreach (var (index, column) in sheet.Columns.Index())
        {
            PartCopy.Start(writer, "col");
            PartCopy.Attribute(writer, "min", index + 1);
            PartCopy.Attribute(writer, "max", index + 1);
            // A cell keeps five pixels for itself; a digit is seven wide.
            writer.WriteAttributeString("width", Text(Math.Truncate((column.Width * 7 + 5) / 7 * 256) / 256));
            writer.WriteAttributeString("customWidth", "1");
            if (column.Level > 0) PartCopy.Attribute(writer, "outlineLevel", column.Level);
            if (column.IsHidden) writer.WriteAttributeString("hidden", "1");
            if (column.Level == 0 && index > 0 && sheet.Columns[index - 1] is { Level: > 0, IsHidden: true }) writer.WriteAttributeString("collapsed", "1");
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void WriteCell(XmlReader reader, XmlWriter writer, CellSpec cell)
    {
        PartCopy.Start(writer, "c");
        writer.WriteAttributeString("r", reader.GetAttribute("r"));
        writer.WriteAttributeString("s", reader.GetAttribute("s"));
        if (cell.Number is null) writer.WriteAttributeString("t", "str");
        if (cell.Formula is { } formula) writer.WriteElementString("x", "f", PartCopy.Main, formula);
        writer.WriteElementString("x", "v", PartCopy.Main, cell.Number is { } number ? Text(number) : Escaped(cell.Text ?? ""));
        writer.WriteEndElement();
        reader.Skip();
    }

    private static void WriteIgnored(XmlWriter writer, SheetSpec sheet)
    {
        PartCopy.Start(writer, "ignoredErrors");
        PartCopy.Start(writer, "ignoredError");
        writer.WriteAttributeString("sqref", $"A1:{CellNames.Of(sheet.Rows.Length, sheet.Columns.Length)}");
        foreach (var kind in Ignored)
            writer.WriteAttributeString(kind, "1");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // _x0041_ would be read as A.
    private static string Escaped(string text)
    {
        for (var at = NextEscape(text, 0); at >= 0; at = NextEscape(text, at + Underscore.Length + 1))
            text = text.Insert(at, Underscore);
        return text;
    }

    private static int NextEscape(string text, int from)
    {
        var at = text.IndexOf("_x", from, StringComparison.Ordinal);
        while (at >= 0 && !(text.Length > at + 6 && text[at + 6] == '_' && !text.AsSpan(at + 2, 4).ContainsAnyExcept(HexDigits)))
            at = text.IndexOf("_x", at + 1, StringComparison.Ordinal);
        return at;
    }

    // A quotient without end has as many digits as a spreadsheet keeps.
    private static string Text(decimal number)
    {
        var shortest = NumberStyle.WithoutZeros(number);
        return (shortest.Scale > MostDecimals ? Math.Round(shortest, MostDecimals) : shortest).ToString(CultureInfo.InvariantCulture);
    }
}
