using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Plan.Workbook.Reading;

/// <summary>The texts that cells share.</summary>
internal static class SharedTexts
{
    public static ImmutableArray<string> Read(Package package, string? part)
    {
        using var xml = package.Open(part);
        if (xml is null) return [];
        var texts = ImmutableArray.CreateBuilder<string>();
        while (!xml.EOF)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) texts.Add(ReadText(xml));
            else xml.Read();
        return texts.ToImmutable();
    }

    /// <summary>The text of an element with runs, without what is only said of its sound. Leaves the reader behind the element.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" }) text.Append(xml.ReadElementContentAsString());
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" }) xml.Skip();
            else xml.Read();
        xml.Read();
        return Unescaped(text.ToString());
    }

    /// <summary><c>_x000D_</c> is how the format writes a character that XML has no place for.</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var unescaped = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = at + 2 <= text.Length ? text.IndexOf("_x", Math.Max(at + 2, from), StringComparison.Ordinal) : -1)
        {
            if (at + 7 > text.Length || text[at + 6] != '_' || !IsHex(text.AsSpan(at + 2, 4))) continue;
            unescaped.Append(text, from, at - from).Append((char)Convert.ToInt32(text.Substring(at + 2, 4), 16));
            from = at + 7;
        }
        return unescaped.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiHexDigit(c)) return false;
        return true;
    }
}
