using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Plan.Compiler.Editing;
using Plan.Compiler.Forms;
using Plan.Compiler.Output.Sheets;

namespace Plan.Workbook.Reading;

/// <summary>What stands in the cells of a sheet's part.</summary>
internal sealed class CellsPart(ImmutableArray<string> texts, ImmutableArray<CellLook> looks)
{
    // Somebody who gives whole columns a content has a file of this size, and no form.
    private const int MostCells = 1_000_000;

    private readonly ImmutableArray<FilledCell>.Builder _cells = ImmutableArray.CreateBuilder<FilledCell>();
    private readonly ImmutableArray<Area>.Builder _merged = ImmutableArray.CreateBuilder<Area>();
    private int _row;
    private int _column;

    public static FilledSheet Read(
        Package package, string part, string name, int index, ImmutableArray<string> texts, ImmutableArray<CellLook> looks)
    {
        var cells = new CellsPart(texts, looks);
        using var xml = package.OpenRequired(part);
        cells.Read(xml, index);
        return new(name, cells._cells.ToImmutable(), cells._merged.ToImmutable());
    }

    private void Read(XmlReader xml, int sheet)
    {
        while (!xml.EOF)
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                // A row or cell that doesn't say which it is comes after the one before it.
                case "row":
                    _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
                    _column = 0;
                    xml.Read();
                    break;
                case "c":
                    ReadCell(xml);
                    break;
                case "mergeCell":
                    if (xml.GetAttribute("ref") is { } area) _merged.Add(CellNames.AreaOf(area, sheet));
                    xml.Read();
                    break;
                default:
                    xml.Read();
                    break;
            }
    }

    private void ReadCell(XmlReader xml)
    {
        if (xml.GetAttribute("r") is { } name && CellNames.AreaOf(name, 0) is var place) (_row, _column) = (place.FirstRow, place.FirstColumn);
        else _column++;
        var (kind, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null, inline = null;
        var isComputed = false;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }
        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "v": value = xml.ReadElementContentAsString(); break;
                case "is": inline = SharedTexts.ReadText(xml); break;
                case "f":
                    isComputed = true;
                    xml.Skip();
                    break;
                default: xml.Read(); break;
            }
        xml.Read();
        Add(kind, style, inline ?? value, isComputed);
    }

    private void Add(string? kind, string? style, string? value, bool isComputed)
    {
        if (CellOf(kind, style, value, isComputed) is not { } cell) return;
        if (_cells.Count == MostCells) throw new PackageTooLargeException();
        _cells.Add(cell with { IsComputed = isComputed, Indent = LookOf(style).Indent });
    }

    private FilledCell? CellOf(string? kind, string? style, string? value, bool isComputed) => kind switch
    {
        // What a formula gave as text, even none, is what it gave.
        "str" => isComputed || value is { Length: > 0 } ? Cell(CellKind.Text, SharedTexts.Unescaped(value ?? "")) : null,
        // A formula that nobody has computed has no value, or an empty one.
        _ when string.IsNullOrEmpty(value) => isComputed ? Cell(CellKind.Nothing, "") : null,
        "s" => Cell(CellKind.Text, SharedText(value)),
        "inlineStr" => Cell(CellKind.Text, value),
        "b" => Cell(CellKind.Truth, value == "1" ? "TRUE" : "FALSE"),
        "e" => Cell(CellKind.Error, value),
        "d" => Cell(CellKind.Date, value),
        _ => Cell(LookOf(style).IsDate ? CellKind.Date : CellKind.Number, value) with
        {
            Number = FigureValue.OfSpreadsheet(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
        },
    };

    private string SharedText(string index) =>
        int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture) is var at && at < texts.Length ? texts[at] : throw new InvalidDataException(index);

    private FilledCell Cell(CellKind kind, string text) => new(_row, _column, kind, text);

    private CellLook LookOf(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < looks.Length ? looks[index] : default;
}
