using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>The comparisons within a statement: down, across and over parts.</summary>
internal static class StatementComparisons
{
    public static IEnumerable<Comparison> Of(StatementFigures figures)
    {
        // How far figures may differ in a column must be known before they are said to.
        ImmutableArray<bool> isRoundingKnown = [.. figures.Statement.Columns.Select(column => !figures.Statement.RoundingOf(column).IsUnknown)];
        foreach (var row in figures.Rows)
        {
            var parts = figures.Structure.PartsOf(row).ToImmutableArray();
            foreach (var (column, cell) in figures[row].Index())
            {
                if (!isRoundingKnown[column]) continue;
                if (Down(figures, cell) is { } down) yield return down;
                if (Across(figures, cell) is { } across) yield return across;
                if (Parts(figures, cell, [.. parts.Select(part => figures[part][column])]) is { } whole) yield return whole;
            }
        }
    }

    private static Comparison? Down(StatementFigures figures, Cell cell) =>
        cell is { IsStated: true, Down: { } computed, Row.Line: not EnteredLine, IsDownUnknown: false, IsUnknown: false }
            ? Compare(figures, cell, ComparisonKind.Down, computed, cell.DownReach) with
            {
                Counted =
                [
                    .. figures.Structure.CountedBy(cell.Row).Where(counted => counted.Statement == figures.Structure)
                        .Select(counted => figures[counted.Row].First(c => c.Column == cell.Column).Written?.Span).OfType<Source.SourceSpan>(),
                ],
            }
            : null;

    private static Comparison? Across(StatementFigures figures, Cell cell) =>
        cell is not { IsStated: true, Across: { } computed, IsAcrossUnknown: false, IsUnknown: false } ? null
        : cell.Column is ChangeColumn change ? CompareChange(figures, cell, change, computed)
        : Compare(figures, cell, ComparisonKind.Across, computed, cell.AcrossReach);

    // In a computed column the parts follow from what they are computed from: comparing them again would say everything twice.
    private static Comparison? Parts(StatementFigures figures, Cell whole, ImmutableArray<Cell> parts)
    {
        if (whole.Column is not PeriodColumn || whole.IsUnknown || whole.Figure is not { } figure || parts.Any(part => part.IsUnknown)) return null;
        var given = parts.Where(part => part.Figure is not null).ToImmutableArray();
        if (given.IsEmpty) return null;
        var kind = whole.Row.Line.PartsAreAll ? ComparisonKind.AllParts : ComparisonKind.PartsLimit;
        var place = whole.Written?.Span ?? given.Select(part => part.Written?.Span).FirstOrDefault(span => span is not null) ?? whole.Row.Line.Span;
        return Compare(figures, whole, kind, given.Sum(part => part.Figure!.Value), given.Sum(part => part.Reach)) with
        {
            Place = place,
            Stated = figure,
            Allowed = AllowedBy(figures.Statement, whole.Column, whole.Reach + given.Sum(part => part.Reach)),
            Counted = [.. given.Select(part => part.Written?.Span).OfType<Source.SourceSpan>()],
        };
    }

    private static Comparison Compare(StatementFigures figures, Cell cell, ComparisonKind kind, decimal computed, decimal reach) => new()
    {
        Kind = kind,
        Address = figures.Statement.CellAddress(cell.Row.Line, cell.Column),
        Place = cell.Written?.Span ?? cell.Row.Line.Span,
        Stated = cell.WrittenValue ?? 0,
        Computed = computed,
        Allowed = AllowedBy(figures.Statement, cell.Column, cell.HalfDigit + reach),
        Unit = figures.Statement.Unit,
        Decimals = cell.Decimals,
        Cell = cell,
        Statement = figures,
    };

    private static decimal AllowedBy(Statement statement, Column column, decimal reach) => statement.RoundingOf(column) switch
    {
        { IsAuto: true } => reach,
        { Allowed: { } amount } => amount.Unit.ConvertsTo(statement.Unit) ? amount.In(statement.Unit) : 0,
        _ => 0,
    };

    /// <summary>
    /// A stated change may differ by half its last digit without a word. Under auto both figures may also have moved,
    /// each by its reach; where the first can then be 0 there is nothing to compare.
    /// </summary>
    private static Comparison? CompareChange(StatementFigures figures, Cell cell, ChangeColumn change, decimal computed)
    {
        var comparison = Compare(figures, cell, ComparisonKind.Across, computed, 0) with { Unit = null, Unreported = cell.HalfDigit, Allowed = 0 };
        var rounding = figures.Statement.RoundingOf(change);
        if (rounding.Allowed is { } allowed) return comparison with { Allowed = allowed.Value };
        if (!rounding.IsAuto) return comparison;

        var cells = figures[cell.Row];
        var first = cells.First(c => c.Column.Id == change.First);
        var second = cells.First(c => c.Column.Id == change.Second);
        var (a, b) = (first.Figure!.Value, second.Figure!.Value);
        if (Math.Abs(a) <= first.Reach) return null;
        var corners = from x in new[] { a - first.Reach, a + first.Reach }
                      from y in new[] { b - second.Reach, b + second.Reach }
                      select StatementCalculator.PercentChange(x, y);
        var (least, most) = (corners.Min(), corners.Max());
        var outside = Math.Max(0, Math.Max(least - comparison.Stated, comparison.Stated - most));
        // What may differ is told as a distance from the computed figure, since that is what a reader sees.
        return outside <= cell.HalfDigit ? comparison with { Allowed = Math.Max(comparison.Excess, cell.HalfDigit) } : comparison;
    }
}
