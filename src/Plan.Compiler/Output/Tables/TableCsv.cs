using System.Text;

namespace Plan.Compiler.Output.Tables;

/// <summary>Writes a table as comma-separated values (RFC 4180, with LF): columns by their ids, figures with a point and without groups.</summary>
internal static class TableCsv
{
    private static readonly System.Buffers.SearchValues<char> s_formulaStarts = System.Buffers.SearchValues.Create("=+-@\t\r");

    public static string Write(ReportTable table)
    {
        var text = new StringBuilder();
        Add(text, table.Columns.Select(column => Text(column.Id)));
        foreach (var row in table.Rows.Where(row => row.Look != RowLook.Remark))
            Add(text, table.Columns.Select((_, column) => column < row.Cells.Length ? Value(row.Cells[column]) : ""));
        return text.ToString();
    }

    private static void Add(StringBuilder text, IEnumerable<string> values) => text.AppendJoin(',', values).Append('\n');

    private static string Value(TableCell cell) => cell.Number is { } number ? NumberText.Plain(number) : Text(cell.Text ?? "");

    // An apostrophe keeps a spreadsheet from making a formula of it.
    private static string Text(string text)
    {
        if (text is [var first, ..] && s_formulaStarts.Contains(first)) text = $"'{text}";
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
