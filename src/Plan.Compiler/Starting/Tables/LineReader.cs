using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Output.Sheets;

namespace Plan.Compiler.Starting.Tables;

/// <summary>Makes lines of a table's rows, not knowing yet which of them are totals.</summary>
internal sealed class LineReader(Grid grid, TableShape shape, ImmutableArray<TableColumn> columns, DecimalMark mark, string numberedId)
{
    private readonly UniqueIds _ids = new();
    private readonly ImmutableArray<TableRemark>.Builder _remarks = ImmutableArray.CreateBuilder<TableRemark>();

    // Where a row has words in several of the columns, they are one label; else a later column is a deeper level.
    private readonly bool _areJoined = Enumerable.Range(shape.Header + 1, grid.Rows.Length - shape.Header - 1)
        .Any(row => Enumerable.Range(0, shape.LastLabel + 1).Count(column => !grid.At(row, column).IsEmpty) > 1);

    public ImmutableArray<TableRemark> Remarks => _remarks.ToImmutable();

    /// <summary>The lines, and what stands below them.</summary>
    public (ImmutableArray<TableLine> Lines, string Note) Read()
    {
        var lines = new List<TableLine>();
        var rows = Enumerable.Range(shape.Header + 1, grid.Rows.Length - shape.Header - 1).Where(row => !IsEmpty(row)).ToList();
        foreach (var row in rows) lines.Add(Line(row));
        var last = lines.FindLastIndex(line => line.Kind == TableLineKind.Entered);
        var note = string.Join("\n\n", lines.Skip(last + 1).Select(line => line.Label));
        return (Indented([.. lines.Take(last + 1)]), note);
    }

    private bool IsEmpty(int row) =>
        Enumerable.Range(0, shape.LastLabel + 1).Concat(shape.Values).All(column => grid.At(row, column).IsEmpty);

    private TableLine Line(int row)
    {
        var figures = ImmutableDictionary.CreateBuilder<string, decimal>(StringComparer.Ordinal);
        var isGiven = false;
        foreach (var column in columns)
        {
            var cell = grid.At(row, column.Index);
            var figure = CellFigure.Of(cell, mark);
            isGiven |= !cell.IsEmpty;
            if (figure.Value is { } value && !column.IsChange) figures.Add(column.Id, value);
            if (figure.IsUnread && !column.IsChange) Remark(row, column.Index, "not-a-figure");
        }
        var (label, indent) = LabelOf(row);
        if (label.Length == 0)
        {
            label = $"{numberedId} {(row + 1).ToString(CultureInfo.InvariantCulture)}";
            Remark(row, shape.LastLabel, "no-label");
        }
        var id = isGiven ? _ids.For(IdReader.From(label) ?? $"{numberedId}-{(row + 1).ToString(CultureInfo.InvariantCulture)}".ToLowerInvariant()) : "";
        return new(row, id, label, indent, figures.ToImmutable()) { Kind = isGiven ? TableLineKind.Entered : TableLineKind.Heading };
    }

    private (string Label, int Indent) LabelOf(int row)
    {
        var cells = Enumerable.Range(0, shape.LastLabel + 1).Select(column => (Column: column, Cell: grid.At(row, column)))
            .Where(one => !one.Cell.IsEmpty).ToList();
        if (cells.Count == 0) return ("", 0);
        var (first, cell) = cells[0];
        var moved = cell.Text.Length - cell.Text.TrimStart().Length;
        // Layouts differ; only which is deeper than which counts in the end.
        var indent = cell.Indent * 100 + moved + (_areJoined ? 0 : first * 10_000);
        // Merged cells say the same in each column.
        return (string.Join(' ', cells.Select(one => PlainWords.OnOneLine(one.Cell.Text)).Distinct()), indent);
    }

    private static ImmutableArray<TableLine> Indented(ImmutableArray<TableLine> lines)
    {
        var depths = lines.Select(line => line.Indent).Distinct().Order().ToList();
        return [.. lines.Select(line => line with { Indent = Math.Min(depths.IndexOf(line.Indent), LineKeys.DeepestIndent) })];
    }

    private void Remark(int row, int column, string variant) =>
        _remarks.Add(new(CellNames.Of(row + 1, column + 1), grid.At(row, column).Text.Trim(), variant));
}
