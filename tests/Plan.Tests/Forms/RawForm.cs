using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Plan.Tests.Forms;

/// <summary>A form filled in by a program that is not ours: the package's XML is changed, and nothing of our code has a part in it.</summary>
internal sealed class RawForm
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly Dictionary<string, XDocument> _sheets = [];
    private readonly string[] _texts;

    public RawForm(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts[entry.FullName] = copy.ToArray();
        }
        foreach (var name in _parts.Keys.Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            _sheets[name] = XDocument.Load(new MemoryStream(_parts[name]), LoadOptions.PreserveWhitespace);
        _texts = [.. XDocument.Load(new MemoryStream(_parts["xl/sharedStrings.xml"])).Root!.Elements(Main + "si").Select(text => string.Concat(text.Descendants(Main + "t").Select(run => run.Value)))];
    }

    public IEnumerable<XDocument> Sheets => _sheets.Values;

    /// <summary>The name of the cell in the row and column of two anchors.</summary>
    public string Locate(string row, string column) => Find(row, column).Cell.Attribute("r")!.Value;

    /// <summary>Puts a number into a cell, as the file writes it; null empties it.</summary>
    public RawForm Fill(string row, string column, string? number)
    {
        SetNumber(Find(row, column).Cell, number);
        return this;
    }

    /// <summary>Puts a text into a cell.</summary>
    public RawForm Write(string row, string column, string text)
    {
        SetText(Find(row, column).Cell, text);
        return this;
    }

    /// <summary>Puts a formula into a cell, with what it came to.</summary>
    public RawForm Compute(string row, string column, string formula, string? result)
    {
        var cell = Find(row, column).Cell;
        SetNumber(cell, result);
        cell.AddFirst(new XElement(Main + "f", formula));
        return this;
    }

    /// <summary>Gives a cell another kind of content, as the format names it.</summary>
    public RawForm Put(string row, string column, string kind, string value)
    {
        var cell = Find(row, column).Cell;
        SetNumber(cell, value);
        cell.SetAttributeValue("t", kind);
        return this;
    }

    /// <summary>Chooses a status.</summary>
    public RawForm Status(string status)
    {
        SetText(Find("form:panel", "in:status").Cell, status);
        return this;
    }

    public byte[] Save()
    {
        using var saved = new MemoryStream();
        using (var archive = new ZipArchive(saved, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in _parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                if (_sheets.TryGetValue(name, out var sheet)) sheet.Save(stream, SaveOptions.DisableFormatting);
                else stream.Write(bytes);
            }
        return saved.ToArray();
    }

    private (XElement Row, XElement Cell) Find(string row, string column)
    {
        foreach (var sheet in _sheets.Values)
        {
            var cells = sheet.Descendants(Main + "c").ToList();
            var found = cells.Find(cell => NameOf(cell) is ("A", _) && TextOf(cell) == row);
            var head = cells.Find(cell => NameOf(cell) is (_, 1) && TextOf(cell) == column);
            if (found is null || head is null) continue;
            var (name, line) = (NameOf(head).Column, found.Parent!);
            var at = $"{name}{NameOf(found).Row.ToString(CultureInfo.InvariantCulture)}";
            return (line, line.Elements(Main + "c").Single(cell => cell.Attribute("r")!.Value == at));
        }
        throw new InvalidOperationException($"{row} {column}");
    }

    private string TextOf(XElement cell) =>
        cell.Attribute("t")?.Value == "s" && cell.Element(Main + "v")?.Value is { } index ? _texts[int.Parse(index, CultureInfo.InvariantCulture)] : "";

    private static (string Column, int Row) NameOf(XElement cell)
    {
        var name = cell.Attribute("r")!.Value;
        var digits = name.AsSpan().IndexOfAnyInRange('0', '9');
        return (name[..digits], int.Parse(name[digits..], CultureInfo.InvariantCulture));
    }

    private static void SetNumber(XElement cell, string? number)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        if (number is not null) cell.Add(new XElement(Main + "v", number));
    }

    private static void SetText(XElement cell, string text)
    {
        cell.RemoveNodes();
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
    }
}
