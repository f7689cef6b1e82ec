using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Every figure of a statement, computed once: checks and documents use the same.</summary>
public sealed class StatementFigures
{
    private readonly ImmutableArray<ImmutableArray<Cell>> _cells;
    private readonly ImmutableDictionary<string, int> _rowsById;
    private readonly ImmutableDictionary<string, int> _columnsById;

    internal StatementFigures(Statement statement, ImmutableArray<Row> rows, ImmutableArray<ImmutableArray<Cell>> cells)
    {
        Statement = statement;
        Rows = rows;
        _cells = cells;
        _rowsById = FirstIndexes(rows.Select(row => row.Line.Id?.Value));
        _columnsById = FirstIndexes(statement.Columns.Select(column => (string?)column.Id));
    }

    public Statement Statement { get; }

    /// <summary>In the order shown.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>The cells of a row, in the order of the statement's columns.</summary>
    public ImmutableArray<Cell> this[Row row] => _cells[row.Index];

    public Row? FindRow(string lineId) => _rowsById.TryGetValue(lineId, out var index) ? Rows[index] : null;

    public Cell? Find(string lineId, string columnId) =>
        _rowsById.TryGetValue(lineId, out var row) && _columnsById.TryGetValue(columnId, out var column) ? _cells[row][column] : null;

    private static ImmutableDictionary<string, int> FirstIndexes(IEnumerable<string?> ids)
    {
        var indexes = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
            if (id is not null)
                indexes.TryAdd(id, index);
        return indexes.ToImmutable();
    }
}
