using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Tables;

/// <summary>Makes a table of a statement, with what is to be told of figures that differ.</summary>
internal static class StatementTables
{
    public static ReportTable Of(StatementTable statement) => new(
        statement.Id, statement.Title, statement.Unit,
        [
            new("label", statement.LineWord),
            .. statement.Columns.Select(column => new TableColumn(column.Id, column.Label, IsNumber: true)),
            new("id", null), new("kind", null), new("partOf", null), new("office", null),
        ],
        [.. statement.Rows.SelectMany(row => RowsOf(statement, row))],
        [
            .. statement.Note is { } note ? note.Plain.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [],
            .. statement.Disclosures.Select(disclosure => disclosure.Reason is { } reason ? $"{disclosure.Text} {reason}" : disclosure.Text),
        ]);

    private static IEnumerable<TableRow> RowsOf(StatementTable statement, StatementRow row)
    {
        var cells = row.Cells.IsEmpty ? statement.Columns.Select(_ => new TableCell()) : row.Cells.Select(cell => new TableCell(cell.Text, cell.Value));
        yield return new(LookOf(row), row.Depth, [row.Label, .. cells, row.Id, row.IsPart ? "part" : row.Kind, row.PartOf, row.Office]);
        foreach (var difference in row.Differences)
            yield return new(RowLook.Remark, row.Depth + 1, [difference.Label, .. difference.Texts.Select(text => new TableCell(text))]);
    }

    private static RowLook LookOf(StatementRow row) => row.Kind switch
    {
        "total" => RowLook.Total,
        "group" or "heading" => RowLook.Strong,
        _ => RowLook.Plain,
    };
}
