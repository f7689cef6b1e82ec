using System.Collections.Immutable;
using System.Text;
using Plan.Compiler.Source;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Reads a table of text with separators: semicolons, tabs or commas, whichever the file uses.</summary>
public static class CsvGrid
{
    private static readonly char[] s_separators = ['\t', ';', ','];

    // What Windows has where Latin-1 has controls: spreadsheets save their text tables so.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The text of a file, in whichever of the encodings a spreadsheet writes.</summary>
    public static string Decode(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : Utf8.TryDecode(bytes, out var text) ? text
        : string.Concat(Encoding.Latin1.GetString(bytes).Select(c => c is >= '\u0080' and <= '\u009F' ? Windows1252[c - '\u0080'] : c));

    /// <param name="name">The file's, without its extension.</param>
    /// <param name="text">Decoded.</param>
    public static Grid Read(string name, string text)
    {
        var separator = SeparatorOf(text);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();
        var row = ImmutableArray.CreateBuilder<GridCell>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"' && (isQuoted || cell.ToString().Trim().Length == 0)) isQuoted = !isQuoted;
            else if (!isQuoted && text[i] == separator) EndCell();
            else if (!isQuoted && text[i] is '\n' or '\r') EndRow(ref i);
            else cell.Append(text[i]);
        if (cell.Length > 0 || row.Count > 0) EndLastRow();
        return new(name, rows.ToImmutable());

        void EndCell()
        {
            row.Add(new(cell.ToString()));
            cell.Clear();
        }

        void EndRow(ref int at)
        {
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            EndLastRow();
        }

        void EndLastRow()
        {
            EndCell();
            rows.Add(row.ToImmutable());
            row.Clear();
        }
    }

    // That which stands most often outside of quotes; a decimal comma stands in figures, so others go first where they are many.
    private static char SeparatorOf(string text)
    {
        var counts = new int[s_separators.Length];
        var isQuoted = false;
        foreach (var c in text)
            if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && Array.IndexOf(s_separators, c) is >= 0 and var at) counts[at]++;
        var lines = text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line));
        return counts[0] >= lines ? '\t' : counts[1] >= lines ? ';' : s_separators[Array.IndexOf(counts, counts.Max())];
    }
}
