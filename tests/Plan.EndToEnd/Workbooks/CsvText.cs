using System.Text;

namespace Plan.EndToEnd.Workbooks;

/// <summary>Comma-separated values in which every value that is given stands in quotes.</summary>
internal static class CsvText
{
    /// <summary>Rows of values; null for one that is not given.</summary>
    public static IEnumerable<List<string?>> Rows(string text)
    {
        var row = new List<string?>();
        string? value = null;
        for (var at = 0; at < text.Length; at++)
            switch (text[at])
            {
                case '"': (value, at) = Quoted(text, at); break;
                case ',':
                    row.Add(value);
                    value = null;
                    break;
                case '\n':
                    row.Add(value);
                    yield return row;
                    (row, value) = ([], null);
                    break;
            }
        if (row.Count == 0 && value is null) yield break;
        row.Add(value);
        yield return row;
    }

    private static (string Value, int End) Quoted(string text, int start)
    {
        var value = new StringBuilder();
        for (var at = start + 1; at < text.Length; at++)
            if (text[at] != '"') value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') value.Append(text[at++]);
            else return (value.ToString(), at);
        throw new FormatException("A quote is not closed.");
    }
}
