using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Output.Sheets;
using Plan.Compiler.Source;

namespace Plan.EndToEnd.Workbooks;

/// <summary>Finds the figures of a plan in its workbook, by the names and addresses that the workbook gives them.</summary>
internal sealed class ChangeableFigures(OperationalPlan plan, WorkbookFile workbook)
{
    private readonly string _money = workbook.Sheets.Keys.SingleOrDefault(name => name is "Anslag och ram" or "Appropriations and frame") ?? "";

    /// <summary>Those of which the cell is an entered number; what a formula comes to can't be changed.</summary>
    public IEnumerable<ChangeableFigure> All() =>
        InStatements().Concat(InAppropriations()).Concat(Draws()).Concat(FrameChanges())
            .Where(figure => workbook.Sheets[figure.Sheet].GetValueOrDefault(figure.Cell) is { IsNumber: true, IsFormula: false });

    private IEnumerable<ChangeableFigure> InStatements()
    {
        foreach (var statement in plan.Statements)
        {
            var sheet = workbook.Sheets.Keys.Single(name => name.Equals(statement.Id.Value, StringComparison.OrdinalIgnoreCase));
            // A line's stated sum across stands in the workbook as a formula while they agree, and follows what it adds up; in the sources it stays.
            foreach (var line in statement.Lines.SelectMany(Flatten).Where(line => line is not EnteredLine || !HasStatedSum(statement, line)))
                foreach (var written in line.Written.Where(written => written.Amount is not null))
                    if (statement.Columns.Index().FirstOrDefault(column => column.Item.Id == written.Column.Value) is { Item: { } column } found
                        && workbook.RowOf(sheet, $"line:{statement.Id.Value}/{line.Id?.Value}") is { } row)
                        yield return new(written.Amount!, sheet, CellNames.Of(row, found.Index + 2), column is ChangeColumn ? null : statement.Unit);
        }
    }

    private static bool HasStatedSum(Statement statement, Line line) =>
        line.Written.Any(written => statement.Columns.Any(column => column is SumColumn && column.Id == written.Column.Value));

    private IEnumerable<ChangeableFigure> InAppropriations()
    {
        foreach (var appropriation in plan.Appropriations)
        {
            foreach (var figure in Named($"appropriation:{appropriation.Id.Value}", appropriation.Amounts, appropriation.Unit)) yield return figure;
            foreach (var share in appropriation.Shares)
                foreach (var figure in Named($"share:{appropriation.Id.Value}/{share.Id.Value}", share.Amounts, appropriation.Unit))
                    yield return figure;
        }
    }

    private IEnumerable<ChangeableFigure> Named(string address, ImmutableArray<CellAmount> amounts, Unit unit)
    {
        foreach (var written in amounts)
            if (written.Amount is { } amount && workbook.Named(DefinedNames.Of($"{address}/{written.Column.Value}")) is var (sheet, cell))
                yield return new(amount, sheet, cell, unit);
    }

    private IEnumerable<ChangeableFigure> Draws()
    {
        foreach (var goal in plan.Goals)
            foreach (var draw in goal.Financing?.From.OfType<AppropriationDraw>() ?? [])
            {
                var unit = plan.Appropriations.Single(one => one.Id.Value == draw.Appropriation).Unit;
                var whole = workbook.Named(DefinedNames.Of($"appropriation:{draw.Appropriation}/{draw.Period?.Value}"));
                if (draw.Amount is not { } amount || whole is not var (sheet, cell)) continue;
                // The goal may draw several times: the figure tells which.
                var column = cell.TrimEnd([.. "0123456789"]);
                var cells = workbook.RowsOf(sheet, $"goal:{goal.Id.Value}").Select(row => $"{column}{row}")
                    .Where(name => workbook.Sheets[sheet].GetValueOrDefault(name)?.Figure == amount.Value.In(unit)).ToList();
                if (cells is [var only]) yield return new(amount, sheet, only, unit);
            }
    }

    private IEnumerable<ChangeableFigure> FrameChanges()
    {
        foreach (var frame in plan.Frames)
            foreach (var change in frame.Changes)
            {
                var cells = workbook.RowsOf(_money, $"frame:{frame.Id.Value}")
                    .Where(row => workbook.Sheets[_money][$"A{row}"].Value == change.Label.Value).Select(row => $"C{row}").ToList();
                if (change.Amount is { } amount && cells is [var only]) yield return new(amount, _money, only, plan.Manifest.Unit);
            }
    }

    private static IEnumerable<Line> Flatten(Line line) => line is GroupLine group ? group.Lines.SelectMany(Flatten).Prepend(line) : [line];
}
