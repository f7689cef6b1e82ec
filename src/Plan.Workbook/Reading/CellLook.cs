using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Plan.Workbook.Reading;

/// <summary>How a style of a workbook shows a cell, so far as it says what the cell means.</summary>
/// <param name="IsDate">Whether a number is shown as a day or a time.</param>
/// <param name="Indent">How many steps a text is moved in.</param>
internal readonly record struct CellLook(bool IsDate, int Indent)
{
    private const int MostStyles = 100_000;

    /// <summary>By the number of a cell's style.</summary>
    public static ImmutableArray<CellLook> Read(Package package, string? part)
    {
        using var xml = package.Open(part);
        if (xml is null) return [];
        var own = new Dictionary<int, bool>();
        var styles = ImmutableArray.CreateBuilder<CellLook>();
        var isOfCells = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs") isOfCells = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "cellXfs") isOfCells = !xml.IsEmptyElement;
            else if (xml.LocalName == "numFmt" && Number(xml) is { } number) own[number] = ShowsDate(xml.GetAttribute("formatCode") ?? "");
            else if (xml.LocalName == "xf" && isOfCells && styles.Count < MostStyles)
                styles.Add(new(Number(xml) is { } format && (own.TryGetValue(format, out var isDate) ? isDate : IsBuiltIn(format)), 0));
            else if (xml.LocalName == "alignment" && isOfCells && styles.Count > 0)
                styles[^1] = styles[^1] with { Indent = IndentOf(xml) };
        }
        return styles.ToImmutable();
    }

    private static int? Number(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int IndentOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("indent"), NumberStyles.None, CultureInfo.InvariantCulture, out var indent) ? indent : 0;

    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    // Letters of days and times outside of quotes, brackets and what a backslash or an underscore takes.
    private static bool ShowsDate(string format)
    {
        for (var i = 0; i < format.Length; i++)
            switch (format[i])
            {
                case '"': i = End(format, '"', i); break;
                case '[': i = End(format, ']', i); break;
                case '\\' or '_' or '*': i++; break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S': return true;
            }
        return false;
    }

    private static int End(string format, char close, int from) =>
        format.IndexOf(close, from + 1) is >= 0 and var end ? end : format.Length;
}
