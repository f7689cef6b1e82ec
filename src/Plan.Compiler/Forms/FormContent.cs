using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Forms;

/// <summary>What of a plan a form is about.</summary>
/// <param name="Statements">Those that show the period and have lines of the office.</param>
/// <param name="Earlier">The periods beside the cells to fill: those with a figure on one of the lines.</param>
/// <param name="Indicators">None where they aren't asked for.</param>
internal sealed record FormContent(
    Office Office, Period Period, ImmutableArray<FormStatementContent> Statements, ImmutableArray<Period> Earlier, ImmutableArray<Indicator> Indicators)
{
    public bool IsEmpty => Statements.IsEmpty && Indicators.IsEmpty;

    /// <summary>What changes are reckoned from: the last budget, else the last of the earlier periods; null where there is none.</summary>
    public Period? Base => Earlier.LastOrDefault(period => period.Kind == PeriodKind.Budget) ?? Earlier.LastOrDefault();

    /// <param name="office">One of the plan's.</param>
    /// <param name="period">One of the plan's.</param>
    public static FormContent Of(CompiledPlan plan, Office office, Period period, bool hasIndicators)
    {
        var scope = OfficeScope.Of(plan.Plan, office.Id.Value)!;
        ImmutableArray<FormStatementContent> statements =
        [
            .. plan.Figures.Statements.Where(figures => ColumnOf(figures, period) is not null)
                .Select(figures => new FormStatementContent(figures, [.. figures.Rows.Where(row => IsAsked(figures, row, scope))]))
                .Where(statement => !statement.Rows.IsEmpty),
        ];
        return new(
            office, period, statements, EarlierOf(plan.Plan, statements, period),
            hasIndicators ? [.. plan.Plan.Indicators.Where(indicator => scope.Includes(indicator.Office))] : []);
    }

    public static Column? ColumnOf(StatementFigures figures, Period period) =>
        figures.Statement.Columns.FirstOrDefault(column => column is PeriodColumn && column.Id == period.Id.Value);

    private static bool IsAsked(StatementFigures figures, Row row, OfficeScope scope) =>
        row.Line is EnteredLine { IsKindUnknown: false, Id: not null } && scope.Includes(figures.Statement, row.Line);

    // By year, and within a year as the plan has them.
    private static ImmutableArray<Period> EarlierOf(OperationalPlan plan, ImmutableArray<FormStatementContent> statements, Period period) =>
    [
        .. plan.Manifest.Periods.Where(candidate => candidate != period && candidate.Year <= period.Year
                && statements.Any(statement => statement.Rows.Any(row => statement.Figure(row, candidate) is not null)))
            .OrderBy(candidate => candidate.Year),
    ];
}

/// <summary>A statement, and those of its rows that are asked for, in the order shown.</summary>
internal sealed record FormStatementContent(StatementFigures Figures, ImmutableArray<Row> Rows)
{
    public Statement Statement => Figures.Statement;

    public decimal? Figure(Row row, Period period) =>
        row.Line.Id is { } id && FormContent.ColumnOf(Figures, period) is { } column ? Figures.Find(id.Value, column.Id)?.Figure : null;

    /// <summary>Whether a row counts beside the others: a part is counted in its line.</summary>
    public bool IsCounted(Row row) => !row.IsPart || Rows.All(other => other.Line.Id!.Value != row.Line.PartOf!.Value);
}
