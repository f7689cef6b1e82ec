namespace Plan.Compiler.Model;

/// <summary>Which rounding a column has.</summary>
internal static class ColumnRounding
{
    /// <summary>
    /// The column's, else the statement's, else the period's, else none for budgets and auto for outturns and forecasts;
    /// a computed column is auto if any column that it uses isn't none.
    /// </summary>
    public static Rounding RoundingOf(this Statement statement, Column column) =>
        column.Rounding ?? statement.Rounding ?? Default(statement, column, statement.Columns.Length);

    // A loop of columns, reported elsewhere, ends when every column has been passed.
    private static Rounding Default(Statement statement, Column column, int stepsLeft) => column switch
    {
        PeriodColumn { Period: var period } => period.DefaultRounding,
        SumColumn sum => AnyIsRounded(statement, sum.Terms.Select(term => term.Column), stepsLeft),
        ChangeColumn change => AnyIsRounded(statement, [change.First, change.Second], stepsLeft),
        _ => Rounding.None,
    };

    private static Rounding AnyIsRounded(Statement statement, IEnumerable<string> columns, int stepsLeft) =>
        stepsLeft > 0 && columns.Any(id => statement.Columns.FirstOrDefault(c => c.Id == id) is { } used
            && !(used.Rounding ?? statement.Rounding ?? Default(statement, used, stepsLeft - 1)).IsNone)
            ? Rounding.Auto
            : Rounding.None;
}
