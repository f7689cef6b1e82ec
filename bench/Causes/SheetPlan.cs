using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Bench.Causes;

/// <summary>A sheet as the compiler knows it once sources are read.</summary>
internal static class SheetPlan
{
    private static readonly SourceSpan s_nowhere = new SourceText("plan.yaml", "plan: 1\n").All;
    private static readonly Unit s_unit = Unit.Tkr;

    public static CheckInput Check(Sheet sheet) => CheckInput.Of(new OperationalPlan
    {
        Manifest = new()
        {
            Span = s_nowhere,
            Id = At("plan"),
            Title = At("Plan"),
            Years = new(2025, 2027),
            OutcomeYears = new(2022, 2024),
            Unit = s_unit,
        },
        Statements = [StatementOf(sheet)],
    });

    /// <param name="path">Of line and column.</param>
    public static Address Cell(string path) => Address.Of("cell", "drift", path);

    private static Statement StatementOf(Sheet sheet)
    {
        var columns = Enumerable.Range(0, sheet.Columns).Select(column => (Column)new PeriodColumn(
            new(At(Sheet.Period(column)), KindOf(sheet, column), 2024 + column, null, null, null), null, null, null, null, s_nowhere)).ToList();
        if (sheet.HasAcross)
            columns.Add(new SumColumn(
                Sheet.AcrossId, "Summa", null, null, null, s_nowhere, [.. columns.Select(column => new ColumnTerm(column.Id, 1))], true));
        var total = new TotalLine
        {
            Id = At(Sheet.Total),
            Label = At("Summa"),
            Span = s_nowhere,
            Sum = new SumAbove(s_nowhere),
            Stated = sheet.StatesTotal ? [.. sheet.Stated.Select((amount, column) => Amount(Sheet.Period(column), amount, sheet))] : [],
        };
        return new(
            At("drift"), At("Drift"), null, null, s_unit, sheet.Decimals, null,
            [.. columns], [.. sheet.Lines.Select(line => LineOf(sheet, line)), total], true);
    }

    private static PeriodKind KindOf(Sheet sheet, int column) =>
        column == 0 && sheet.BeginsWithOutturn ? PeriodKind.Outturn : PeriodKind.Budget;

    private static EnteredLine LineOf(Sheet sheet, SheetLine line) => new EnteredLine
    {
        Id = At(line.Id),
        Label = At($"Rad {line.Id}"),
        Span = s_nowhere,
        Indent = line.Indent,
        PartOf = line.PartOf is { } whole ? At(whole) : null,
        Amounts =
        [
            .. line.Amounts.Index().Where(amount => amount.Item is not null)
                .Select(amount => Amount(Sheet.Period(amount.Index), amount.Item!.Value, sheet)),
            .. line.Across is { } across ? ImmutableArray.Create(Amount(Sheet.AcrossId, across, sheet)) : [],
        ],
    };

    private static CellAmount Amount(string column, decimal value, Sheet sheet) =>
        new(At(column), new(new(value, sheet.Decimals, s_unit, true), s_nowhere), false);

    private static Located<string> At(string value) => new(value, s_nowhere);
}
