using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>What a workbook shows of figures that are stated beside something computed.</summary>
internal static class StatedFigures
{
    // A workbook shows a ratio as a percentage.
    private const decimal Percent = 100;

    /// <summary>Whether a group or total has rows of its own for sum, difference and control: it states an amount.</summary>
    public static bool HasRowsOfItsOwn(StatementTable table, StatementRow row) =>
        row is { Id: not null, Kind: "group" or "total" }
        && row.Cells.Zip(table.Columns).Any(pair => pair.First.Kind == "stated" && pair.Second.Kind != FigureFormulas.ChangeColumn);

    /// <summary>
    /// Whether a stated figure of a computed column is a formula all the same, as the formula shows the same figure.
    /// Else it is the stated number: in a row for what was decided, or marked.
    /// </summary>
    public static bool ShowsFormula(StatementTable table, StatementRow row, StatementCell cell, StatementColumn column) =>
        FigureFormulas.IsComputed(column) && !HasRowsOfItsOwn(table, row) && cell is { Value: { } stated, Computed: { } computed }
        && (column.Kind == FigureFormulas.ChangeColumn ? Math.Round(computed, column.Decimals, MidpointRounding.AwayFromZero) : computed) == stated;

    /// <summary>A figure as its cell holds it: a percentage as a ratio.</summary>
    public static decimal? Shown(decimal? figure, StatementColumn column) => column.Kind == FigureFormulas.ChangeColumn ? figure / Percent : figure;

    /// <summary>What a computed column comes to over other figures; null where none is given.</summary>
    public static decimal? Across(StatementColumn column, Func<string, decimal?> figures)
    {
        if (column.Kind == FigureFormulas.ChangeColumn)
            return column.Terms is [var first, var second] && figures(first.Id) is { } from and not 0 && figures(second.Id) is { } to
                ? (to - from) / from * Percent
                : null;
        decimal? sum = null;
        foreach (var term in column.Terms)
            if (figures(term.Id) is { } figure)
                sum = (sum ?? 0) + (term.Sign * figure);
        return sum;
    }
}
