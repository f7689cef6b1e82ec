using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report;

/// <summary>Tells which figures a comparison's rounding comes from: those that are entered or stated, each where it stands.</summary>
/// <param name="figures">All of the plan's.</param>
/// <param name="unit">The comparison's.</param>
internal sealed class RoundingTerms(PlanFigures figures, Unit unit)
{
    // Totals of totals that count one another many times over have more figures than anyone would follow.
    private const int Most = 20_000;

    private readonly List<(decimal Half, CellPlace Cell)> _terms = [];

    /// <summary>By how much they are rounded, as they come. None where there are too many.</summary>
    public ImmutableArray<RoundedFigures> Of(ComparisonKind kind, StatementFigures statement, Cell cell)
    {
        switch (kind)
        {
            case ComparisonKind.Down:
                Add(statement, cell);
                AddDown(statement, cell);
                break;
            case ComparisonKind.Across:
                Add(statement, cell);
                AddAcross(statement, cell);
                break;
            default:
                AddFigure(statement, cell);
                foreach (var part in statement.Structure.PartsOf(cell.Row))
                    AddFigure(statement, CellIn(statement, part, cell.Column.Id));
                break;
        }
        return Grouped();
    }

    /// <summary>Those of one figure.</summary>
    public ImmutableArray<RoundedFigures> OfFigure(StatementFigures statement, Row row, string column)
    {
        AddFigure(statement, CellIn(statement, row, column));
        return Grouped();
    }

    private ImmutableArray<RoundedFigures> Grouped()
    {
        if (_terms.Count > Most) return [];
        return [.. _terms.GroupBy(term => term.Half, term => term.Cell).Select(group => new RoundedFigures(group.Key, [.. group]))];
    }

    // What is entered or stated is one figure, what is computed is those that it was computed from.
    private void AddFigure(StatementFigures statement, Cell? cell)
    {
        if (cell is null || _terms.Count > Most) return;
        // What is left empty today is rounded too when it is filled in.
        if (cell.WrittenValue is not null || cell is { Row.Line: EnteredLine, Column: PeriodColumn }) Add(statement, cell);
        else if (cell.Across is not null) AddAcross(statement, cell);
        else if (cell.Down is not null) AddDown(statement, cell);
    }

    private void Add(StatementFigures statement, Cell cell) =>
        _terms.Add((
            statement.Statement.Unit.Convert(cell.HalfDigit, unit),
            new(statement.Statement.Id.Value, cell.Row.Line.Id?.Value ?? "", cell.Column.Id)));

    private void AddDown(StatementFigures statement, Cell cell)
    {
        foreach (var counted in statement.Structure.CountedBy(cell.Row))
            if (figures.Find(counted.Statement.Statement.Id.Value) is { } from)
                AddFigure(from, CellIn(from, counted.Row, cell.Column.Id));
    }

    private void AddAcross(StatementFigures statement, Cell cell)
    {
        if (cell.Column is not SumColumn sum) return;
        foreach (var term in sum.Terms)
            AddFigure(statement, CellIn(statement, cell.Row, term.Column));
    }

    private static Cell? CellIn(StatementFigures statement, Row row, string column) => statement[row].FirstOrDefault(cell => cell.Column.Id == column);
}
