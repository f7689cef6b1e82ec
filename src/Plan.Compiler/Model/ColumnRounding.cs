namespace Plan.Compiler.Model;

/// <summary>Which rounding a column has.</summary>
internal static class ColumnRounding
{
    /// <summary>
    /// The column's, else the statement's, else the period's, else none for budgets and auto for outturns and forecasts;
    /// a computed column is auto if any column that it uses isn't none, and unknown if any is that.
    /// </summary>
    public static Rounding RoundingOf(this Statement statement, Column column) =>
        RoundingOf(statement, column, statement.Columns.Length);

    // A loop of columns, reported elsewhere, ends when every column has been passed.
    private static Rounding RoundingOf(Statement statement, Column column, int stepsLeft) =>
        column.Rounding ?? statement.Rounding ?? column switch
        {
            PeriodColumn { Period: var period } => period.DefaultRounding,
            SumColumn sum => OfUsed(statement, sum.Terms.Select(term => term.Column), stepsLeft),
            ChangeColumn change => OfUsed(statement, [change.First, change.Second], stepsLeft),
            _ => Rounding.None,
        };

    private static Rounding OfUsed(Statement statement, IEnumerable<string> columns, int stepsLeft)
    {
        if (stepsLeft == 0) return Rounding.None;
        var used = columns.Select(id => statement.Columns.FirstOrDefault(column => column.Id == id)).OfType<Column>()
            .Select(column => RoundingOf(statement, column, stepsLeft - 1)).ToList();
        return used.Exists(rounding => rounding.IsUnknown) ? Rounding.Unknown
            : used.TrueForAll(rounding => rounding.IsNone) ? Rounding.None
            : Rounding.Auto;
    }
}
