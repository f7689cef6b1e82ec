using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A copy of a workbook in which figures are changed as a person would: the formulas are computed anew by whoever opens it.</summary>
internal sealed class WorkbookEdit : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, (string Part, XDocument Xml)> _sheets;

    private WorkbookEdit(ZipArchive archive)
    {
        _archive = archive;
        _sheets = WorkbookFile.Parts(archive).ToDictionary(sheet => sheet.Key, sheet => (sheet.Value, WorkbookFile.Xml(archive, sheet.Value)));
    }

    /// <summary>The same workbook without what its formulas came to, so that whoever opens it must compute.</summary>
    public static WorkbookEdit CopyWithoutResults(string from, string to)
    {
        File.Copy(from, to);
        var edit = new WorkbookEdit(ZipFile.Open(to, ZipArchiveMode.Update));
        foreach (var (_, sheet) in edit._sheets.Values)
            foreach (var cell in sheet.Descendants(WorkbookFile.Main + "c").Where(cell => cell.Element(WorkbookFile.Main + "f") is not null))
            {
                cell.Element(WorkbookFile.Main + "v")?.Remove();
                cell.Attribute("t")?.Remove();
            }
        return edit;
    }

    /// <summary>Puts another figure in the place of one.</summary>
    /// <param name="cell"><c>B7</c>.</param>
    public void Set(string sheet, string cell, decimal figure) =>
        _sheets[sheet].Xml.Descendants(WorkbookFile.Main + "c").Single(one => one.Attribute("r")!.Value == cell)
            .SetElementValue(WorkbookFile.Main + "v", figure.ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        foreach (var (part, sheet) in _sheets.Values)
        {
            _archive.GetEntry(part)!.Delete();
            using var stream = _archive.CreateEntry(part).Open();
            sheet.Save(stream);
        }
        _archive.Dispose();
    }
}
