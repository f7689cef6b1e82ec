using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Every figure of a statement, computed once: checks and documents use the same.</summary>
public sealed class StatementFigures
{
    private readonly ImmutableArray<ImmutableArray<Cell>> _cells;
    private readonly Dictionary<string, int> _columnsById;

    internal StatementFigures(StatementStructure structure, ImmutableArray<ImmutableArray<Cell>> cells)
    {
        Structure = structure;
        _cells = cells;
        _columnsById = Statement.Columns.Index()
            .DistinctBy(column => column.Item.Id).ToDictionary(column => column.Item.Id, column => column.Index, StringComparer.Ordinal);
    }

    /// <summary>Which row counts which, and which is a part of which.</summary>
    public StatementStructure Structure { get; }

    public Statement Statement => Structure.Statement;

    /// <summary>In the order shown.</summary>
    public ImmutableArray<Row> Rows => Structure.Rows;

    /// <summary>The cells of a row, in the order of the statement's columns.</summary>
    public ImmutableArray<Cell> this[Row row] => _cells[row.Index];

    /// <summary>Null where there is no such line or column.</summary>
    public Cell? Find(string lineId, string columnId) =>
        Structure.FindRow(lineId) is { } row && _columnsById.TryGetValue(columnId, out var column) ? _cells[row.Index][column] : null;
}
