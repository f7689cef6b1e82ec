using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>The figures that come or go with a line or a column.</summary>
internal static class StatementFiguresOf
{
    public static ImmutableArray<PlacedFigure> Row(ComparisonContext context, StatementFigures figures, Row row) =>
        [.. figures[row].Where(cell => cell.Figure is not null).Select(cell => Placed(context, figures.Statement, cell))];

    public static ImmutableArray<PlacedFigure> Column(ComparisonContext context, StatementFigures figures, Column column)
    {
        var at = figures.Statement.Columns.IndexOf(column);
        return
        [
            .. figures.Rows.Select(row => figures[row][at]).Where(cell => cell.Figure is not null)
                .Select(cell => Placed(context, figures.Statement, cell)),
        ];
    }

    private static PlacedFigure Placed(ComparisonContext context, Statement statement, Cell cell) => new(
        statement.CellAddress(cell.Row.Line, cell.Column), cell.Row.Line.Label.Value, context.LabelOf(cell.Column), cell.Figure!.Value,
        cell.Column is ChangeColumn ? null : statement.Unit, cell.Decimals, cell.Row.IsTotal);
}
