using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A workbook read without any library for it: what the file says, not what a library makes of it.</summary>
internal sealed class WorkbookFile
{
    internal static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly IReadOnlyDictionary<string, string> _names;

    private WorkbookFile(IReadOnlyDictionary<string, Dictionary<string, WorkbookCell>> sheets, IReadOnlyDictionary<string, string> names) =>
        (Sheets, _names) = (sheets, names);

    /// <summary>Cells by their name, <c>B7</c>, by sheet.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, WorkbookCell>> Sheets { get; }

    public static WorkbookFile Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var texts = archive.GetEntry("xl/sharedStrings.xml") is null
            ? []
            : Xml(archive, "xl/sharedStrings.xml").Root!.Elements(Main + "si").Select(TextOf).ToArray();
        return new(
            Parts(archive).ToDictionary(sheet => sheet.Key, sheet => Cells(Xml(archive, sheet.Value), texts)),
            Xml(archive, "xl/workbook.xml").Descendants(Main + "definedName").Where(name => name.Attribute("localSheetId") is null)
                .ToDictionary(name => name.Attribute("name")!.Value, name => name.Value));
    }

    /// <summary>The same of what a program wrote of each sheet as comma-separated values.</summary>
    public static WorkbookFile OfCsv(IEnumerable<string> sheets, Func<string, string> csv) => new(sheets.ToDictionary(
        sheet => sheet,
        sheet => CsvText.Rows(csv(sheet))
            .SelectMany((row, index) => row.Select((value, column) => (Name: $"{Letters(column + 1)}{index + 1}", Value: value)))
            .Where(cell => cell.Value is not null)
            .ToDictionary(
                cell => cell.Name,
                cell => Parsed(cell.Value!))), new Dictionary<string, string>());

    /// <summary>Where each sheet's part is, by the sheet's name.</summary>
    internal static Dictionary<string, string> Parts(ZipArchive archive)
    {
        var targets = Xml(archive, "xl/_rels/workbook.xml.rels").Root!.Elements(Package + "Relationship")
            .ToDictionary(link => link.Attribute("Id")!.Value, link => link.Attribute("Target")!.Value);
        return Xml(archive, "xl/workbook.xml").Root!.Element(Main + "sheets")!.Elements(Main + "sheet")
            .ToDictionary(sheet => sheet.Attribute("name")!.Value, sheet => PartOf(targets[sheet.Attribute(Links + "id")!.Value]));
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

    /// <summary>The rows in which an address stands.</summary>
    public IEnumerable<int> RowsOf(string sheet, string address) =>
        Sheets[sheet].Where(cell => cell.Value.Value == address).Select(cell => RowOf(cell.Key));

    /// <summary>The only such row; null where there is none.</summary>
    public int? RowOf(string sheet, string address) => RowsOf(sheet, address).Select(row => (int?)row).SingleOrDefault();

    /// <summary>The cell that a name is of; null where there is no such name.</summary>
    public (string Sheet, string Cell)? Named(string name) =>
        _names.TryGetValue(name, out var cells) && cells.Split('!') is [var sheet, var cell]
            ? (sheet.Trim('\''), cell.Replace("$", "", StringComparison.Ordinal))
            : null;

    // A ratio that is shown in percent is written so.
    private static WorkbookCell Parsed(string value)
    {
        var isPercent = value.EndsWith('%');
        return double.TryParse(isPercent ? value[..^1] : value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure)
            ? new(isPercent ? (figure / 100).ToString("R", CultureInfo.InvariantCulture) : value, true, false, isPercent)
            : new(value, false, false);
    }

    private static string Letters(int column) => (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + (column - 1) % 26);

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

    internal static XDocument Xml(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
