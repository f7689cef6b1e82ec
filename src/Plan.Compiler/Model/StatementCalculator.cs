using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>Computes every cell of every statement once, each after those that it needs.</summary>
internal sealed class StatementCalculator
{
    private readonly ImmutableArray<StatementStructure> _structures;
    private readonly Dictionary<StatementStructure, int> _firstRow = [];
    private readonly Dictionary<StatementStructure, Cell?[][]> _cells = [];
    private readonly Dictionary<StatementStructure, Dictionary<string, int>> _columns = [];

    private StatementCalculator(ImmutableArray<StatementStructure> structures)
    {
        _structures = structures;
        var rows = 0;
        foreach (var structure in structures)
        {
            _firstRow[structure] = rows;
            rows += structure.Rows.Length;
            _cells[structure] = [.. structure.Rows.Select(_ => new Cell?[structure.Statement.Columns.Length])];
            _columns[structure] = structure.Statement.Columns.Index()
                .DistinctBy(c => c.Item.Id).ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal);
        }
    }

    public static ImmutableArray<StatementFigures> Compute(OperationalPlan plan)
    {
        var calculator = new StatementCalculator(StatementStructure.Of(plan.Statements));
        calculator.ComputeAll();
        return [.. calculator._structures.Select(s => new StatementFigures(s, [.. calculator._cells[s].Select(row => row.ToImmutableArray())!]))];
    }

    private void ComputeAll()
    {
        (StatementStructure Structure, Row Row)[] rows = [.. _structures.SelectMany(s => s.Rows, (s, row) => (s, row))];
        var order = RowOrder.Of(rows.Length, item => rows[item].Structure.CountedBy(rows[item].Row).Select(c => _firstRow[c.Statement] + c.Row.Index));
        var columnOrders = _structures.ToDictionary(s => s, ColumnOrder);
        var inOrder = order.Concat(Enumerable.Range(0, rows.Length).Except(order));
        foreach (var item in inOrder)
        {
            var (structure, row) = rows[item];
            foreach (var column in columnOrders[structure])
                _cells[structure][row.Index][column] = ComputeCell(structure, row, column);
        }
    }

    // Columns of a loop come last; a term that isn't computed by then is unknown.
    private ImmutableArray<int> ColumnOrder(StatementStructure structure)
    {
        var columns = structure.Statement.Columns;
        var order = RowOrder.Of(columns.Length, item => UsedBy(columns[item])
            .Select(id => _columns[structure].GetValueOrDefault(id, -1)).Where(index => index >= 0));
        return [.. order, .. Enumerable.Range(0, columns.Length).Except(order)];
    }

    private static IEnumerable<string> UsedBy(Column column) => column switch
    {
        SumColumn sum => sum.Terms.Select(term => term.Column),
        ChangeColumn change => [change.First, change.Second],
        _ => [],
    };

    private Cell ComputeCell(StatementStructure structure, Row row, int columnIndex)
    {
        var statement = structure.Statement;
        var column = statement.Columns[columnIndex];
        var cell = new Cell { Row = row, Column = column, Decimals = column.Decimals ?? (column is ChangeColumn ? 1 : statement.Decimals) };
        if (row.IsHeading) return cell;

        var written = WrittenIn(row.Line, column.Id);
        var value = written?.Amount is { } amount ? ValueIn(statement, column, amount) : null;
        var down = column is ChangeColumn ? Subtotal.Empty : SumDown(structure, row, column);
        var across = ComputeAcross(structure, row, column);
        var isLost = !row.Line.IsWhole || written?.IsUnreadable == true || (written?.Amount is not null && value is null);
        return cell with
        {
            Written = value is null ? null : written!.Amount,
            WrittenValue = value,
            Down = down.Value,
            DownReach = down.Reach,
            IsDownUnknown = down.IsUnknown,
            Across = across.Value,
            AcrossReach = across.Reach,
            IsAcrossUnknown = across.IsUnknown,
            IsUnknown = isLost || (value is null && (down.IsUnknown || across.IsUnknown)),
        };
    }

    private static CellAmount? WrittenIn(Line line, string column)
    {
        foreach (var amount in line.Written)
            if (amount.Column.Value == column)
                return amount;
        return null;
    }

    private static decimal? ValueIn(Statement statement, Column column, Located<Amount> amount) =>
        column is ChangeColumn ? amount.Value.Value
        : amount.Value.Unit.ConvertsTo(statement.Unit) ? amount.Value.In(statement.Unit)
        : null;

    private Subtotal SumDown(StatementStructure structure, Row row, Column column)
    {
        var isWhole = row.Line switch
        {
            GroupLine => structure.Statement.IsWhole,
            TotalLine { Sum: SumTerms terms } => terms.IsWhole,
            TotalLine => structure.Statement.IsWhole,
            _ => true,
        };
        var sum = isWhole ? Subtotal.Empty : Subtotal.Unknown;
        foreach (var counted in structure.CountedBy(row))
        {
            if (!_columns[counted.Statement].TryGetValue(column.Id, out var index)) continue;
            // Another statement may have a column of changes by that id: percentages are no amounts.
            if (counted.Statement.Statement.Columns[index] is ChangeColumn) continue;
            if (counted.Term is not null && counted.Statement.IsDoubled(counted.Row)) return Subtotal.Unknown;
            var (from, to) = (counted.Statement.Statement.Unit, structure.Statement.Unit);
            sum = from.ConvertsTo(to)
                ? sum.Add(_cells[counted.Statement][counted.Row.Index][index], counted.Sign, amount => from.Convert(amount, to))
                : Subtotal.Unknown;
        }
        return sum;
    }

    private Subtotal ComputeAcross(StatementStructure structure, Row row, Column column)
    {
        Cell? CellIn(string id) => _columns[structure].TryGetValue(id, out var index) ? _cells[structure][row.Index][index] : null;

        switch (column)
        {
            case SumColumn sum:
                var total = sum.IsWhole ? Subtotal.Empty : Subtotal.Unknown;
                foreach (var term in sum.Terms)
                    total = total.Add(CellIn(term.Column), term.Sign, amount => amount);
                return total;
            case ChangeColumn change:
                var (first, second) = (CellIn(change.First), CellIn(change.Second));
                if (!change.IsWhole || first is null || second is null || first.IsUnknown || second.IsUnknown) return Subtotal.Unknown;
                return first.Figure is { } a and not 0 && second.Figure is { } b
                    ? new(PercentChange(a, b), 0, false)
                    : Subtotal.Empty;
            default:
                return Subtotal.Empty;
        }
    }

    /// <summary>(second - first) / first × 100; <paramref name="first"/> isn't 0.</summary>
    internal static decimal PercentChange(decimal first, decimal second) => (second - first) / first * 100;
}
