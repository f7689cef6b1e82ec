using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The statements of a report by id, with their rows and columns.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<string, Entry> _byId;

    public StatementIndex(ImmutableArray<StatementTable> statements) =>
        _byId = statements.DistinctBy(table => table.Id).ToDictionary(table => table.Id, table => new Entry(table), StringComparer.Ordinal);

    public StatementTable? Table(string statement) => _byId.GetValueOrDefault(statement)?.Table;

    public StatementRow? Row(string statement, string line) =>
        _byId.TryGetValue(statement, out var entry) ? entry.Rows.GetValueOrDefault(line) : null;

    public StatementColumn? Column(string statement, string column) =>
        _byId.TryGetValue(statement, out var entry) && entry.Columns.TryGetValue(column, out var index) ? entry.Table.Columns[index] : null;

    /// <summary>Null where there is no such row or column, or the row is a heading.</summary>
    public StatementCell? Cell(string statement, string line, string column) =>
        _byId.TryGetValue(statement, out var entry) && entry.Columns.TryGetValue(column, out var index)
            && entry.Rows.TryGetValue(line, out var row) && index < row.Cells.Length
            ? row.Cells[index]
            : null;

    private sealed class Entry(StatementTable table)
    {
        public StatementTable Table => table;

        public Dictionary<string, StatementRow> Rows { get; } =
            table.Rows.Where(row => row.Id is not null).DistinctBy(row => row.Id).ToDictionary(row => row.Id!, StringComparer.Ordinal);

        public Dictionary<string, int> Columns { get; } =
            table.Columns.Index().DistinctBy(column => column.Item.Id).ToDictionary(column => column.Item.Id, column => column.Index, StringComparer.Ordinal);
    }
}
