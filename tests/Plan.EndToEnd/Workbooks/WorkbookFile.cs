using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A workbook read without any library for it: what the file says, not what a library makes of it.</summary>
internal sealed class WorkbookFile
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private WorkbookFile(IReadOnlyDictionary<string, Dictionary<string, WorkbookCell>> sheets) => Sheets = sheets;

    /// <summary>Cells by their name, <c>B7</c>, by sheet.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, WorkbookCell>> Sheets { get; }

    public static WorkbookFile Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var texts = archive.GetEntry("xl/sharedStrings.xml") is null
            ? []
            : Xml(archive, "xl/sharedStrings.xml").Root!.Elements(Main + "si").Select(TextOf).ToArray();
        var targets = Xml(archive, "xl/_rels/workbook.xml.rels").Root!.Elements(Package + "Relationship")
            .ToDictionary(link => link.Attribute("Id")!.Value, link => link.Attribute("Target")!.Value);
        return new(Xml(archive, "xl/workbook.xml").Root!.Element(Main + "sheets")!.Elements(Main + "sheet").ToDictionary(
            sheet => sheet.Attribute("name")!.Value,
            sheet => Cells(Xml(archive, PartOf(targets[sheet.Attribute(Links + "id")!.Value])), texts)));
    }

    /// <summary>The same workbook without what its formulas came to, so that whoever opens it must compute.</summary>
    public static void CopyWithoutResults(string from, string to)
    {
        File.Copy(from, to);
        using var archive = ZipFile.Open(to, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
        {
            var sheet = Xml(archive, entry.FullName);
            foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "f") is not null))
            {
                cell.Element(Main + "v")?.Remove();
                cell.Attribute("t")?.Remove();
            }

            var name = entry.FullName;
            entry.Delete();
            using var stream = archive.CreateEntry(name).Open();
            sheet.Save(stream);
        }
    }

    /// <summary>The figure in the row of a label and the column of a header, the first of each from the top; null where there is none of them.</summary>
    public WorkbookCell? Find(string sheet, Predicate<string> isLabel, Predicate<string> isHeader)
    {
        var texts = Sheets[sheet].Where(cell => cell.Value.Value is not null && !cell.Value.IsNumber)
            .Select(cell => (Column: ColumnOf(cell.Key), Row: RowOf(cell.Key), Text: string.Join(' ', cell.Value.Value!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
            .OrderBy(cell => cell.Row).ToList();
        var row = texts.FirstOrDefault(cell => cell.Column == "A" && isLabel(cell.Text)).Row;
        var column = texts.FirstOrDefault(cell => isHeader(cell.Text)).Column;
        return row == 0 || column is null ? null : Sheets[sheet].GetValueOrDefault($"{column}{row}", new(null, false, false));
    }

    private static string ColumnOf(string cell) => cell.TrimEnd([.. "0123456789"]);

    private static int RowOf(string cell) => int.Parse(cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture);

    private static Dictionary<string, WorkbookCell> Cells(XDocument sheet, string[] texts) => sheet.Descendants(Main + "c").ToDictionary(
        cell => cell.Attribute("r")!.Value,
        cell =>
        {
            var kind = cell.Attribute("t")?.Value;
            var value = cell.Element(Main + "v")?.Value;
            var isFormula = cell.Element(Main + "f") is not null;
            return kind switch
            {
                "s" when value is null => new WorkbookCell(null, false, isFormula),
                "s" => new(texts[int.Parse(value, CultureInfo.InvariantCulture)], false, isFormula),
                "inlineStr" => new(TextOf(cell.Element(Main + "is")!), false, isFormula),
                null or "n" => new(value, value is not null, isFormula),
                _ => new(value, false, isFormula),
            };
        });

    private static string TextOf(XElement text) => string.Concat(text.Descendants(Main + "t").Select(run => run.Value));

    private static string PartOf(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    private static XDocument Xml(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
