using System.IO.Compression;

namespace Plan.Workbook;

/// <summary>A table's part, without the formulas that ClosedXML gives whole columns: each row has its own.</summary>
internal static class TablePart
{
    public static void Write(ZipArchiveEntry entry, Stream to) => PartCopy.Write(entry, to, (reader, _) =>
    {
        if (reader.LocalName != "calculatedColumnFormula") return false;
        reader.Skip();
        return true;
    });
}
