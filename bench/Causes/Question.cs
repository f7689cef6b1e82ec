namespace Plan.Bench.Causes;

/// <summary>A stated figure that may differ from a sum: all that the page on checks lets one look at.</summary>
/// <param name="Place">The cell that a finding is about, by the path of its address.</param>
/// <param name="Terms">What the sum counts.</param>
/// <param name="Uncounted">Parts that it doesn't count.</param>
/// <param name="Allowed">What rounding allows.</param>
/// <param name="IsAcross">Summed over a line's columns, where only some kinds are looked for.</param>
internal sealed record Question(
    string Place, IReadOnlyList<Figure> Terms, IReadOnlyList<Figure> Uncounted, Figure Stated, decimal Step, decimal Allowed, bool IsAcross)
{
    public decimal Difference => Stated.Value - Terms.Sum(term => term.Value);

    /// <summary>The total of a column.</summary>
    public static Question Down(Sheet sheet, int column)
    {
        var totals = sheet.Stated.Cast<decimal?>().ToList();
        var stated = new Figure($"{Sheet.Total}/{Sheet.Period(column)}", sheet.Stated[column], Beside(totals, column), false);
        return new(
            stated.Cell,
            [.. sheet.Lines.Where(line => line.IsCounted).Select(Line)],
            [.. sheet.Lines.Where(line => !line.IsCounted).Select(Line)],
            stated, sheet.Step, sheet.Allowed(column), false);

        Figure Line(SheetLine line) =>
            new($"{line.Id}/{Sheet.Period(column)}", line.Amounts[column], Beside(line.Amounts, column), line.Indent > 0);
    }

    /// <summary>A line's own sum.</summary>
    public static Question Across(Sheet sheet, SheetLine line)
    {
        IReadOnlyList<decimal?> written = [.. line.Amounts, line.Across];
        var stated = new Figure($"{line.Id}/{Sheet.AcrossId}", line.Across, Beside(written, sheet.Columns), false);
        return new(
            stated.Cell,
            [.. line.Amounts.Select((amount, column) => new Figure($"{line.Id}/{Sheet.Period(column)}", amount, Beside(line.Amounts, column), false))],
            [], stated, sheet.Step, sheet.AllowedAcross(line), true);
    }

    private static IReadOnlyList<decimal> Beside(IReadOnlyList<decimal?> row, int column) =>
        [.. new[] { column - 1, column + 1 }.Where(beside => beside >= 0 && beside < row.Count).Select(beside => row[beside]).OfType<decimal>()];
}

/// <summary>A figure of the sum.</summary>
/// <param name="Cell">By the path of its address.</param>
/// <param name="Amount">Null where nothing is given.</param>
/// <param name="Beside">The amounts in the columns beside it.</param>
internal sealed record Figure(string Cell, decimal? Amount, IReadOnlyList<decimal> Beside, bool IsIndented)
{
    public decimal Value => Amount ?? 0;
}
