using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in a statement: its columns, its lines, every figure.</summary>
internal sealed class StatementComparer
{
    private readonly ComparisonContext _context;
    private readonly StatementFigures _old;
    private readonly StatementFigures _new;
    private readonly ImmutableArray<(Column Old, Column New)> _columns;

    private StatementComparer(ComparisonContext context, StatementFigures old, StatementFigures @new)
    {
        (_context, _old, _new) = (context, old, @new);
        _columns =
        [
            .. from column in _new.Statement.Columns
               let before = _old.Statement.Columns.FirstOrDefault(candidate => IsSame(candidate, column))
               where before is not null
               select (before, column),
        ];
    }

    /// <summary>Statement by statement, in the new plan's order; then those that are gone.</summary>
    public static IEnumerable<Change> CompareAll(ComparisonContext context) => ThingLists.Compare(
        context.Old.Figures.Statements, context.New.Figures.Statements, "statement",
        figures => figures.Statement.Id.Value, figures => figures.Statement.Title.Value, figures => figures.Statement.Address,
        (changes, before, after) => changes.Add(new StatementComparer(context, before, after).Compare()),
        (figures, _) => [.. figures.Rows.SelectMany(row => StatementFiguresOf.Row(context, figures, row))]);

    private IEnumerable<Change> Compare()
    {
        var (before, after) = (_old.Statement, _new.Statement);
        return
        [
            .. new ThingChanges(after.Address, "statement", after.Title.Value)
                .Name(before.Title.Value, after.Title.Value)
                .Property("short", before.ShortName, after.ShortName)
                .Property("unit", before.Unit.Label, after.Unit.Label)
                .Property("decimals", before.Decimals, after.Decimals)
                .Property("rounding", AsWritten.Of(before.Rounding), AsWritten.Of(after.Rounding))
                .Text(before.Note, after.Note, "note").All,
            .. Columns(),
            .. LineComparer.Compare(_context, _old, _new),
            .. ThingPairs.Of(_old.Rows, _new.Rows, LineComparer.KeyOf)
                .Where(pair => pair is { Old: not null, New: not null }).SelectMany(pair => Figures(pair.Old!, pair.New!)),
        ];
    }

    private IEnumerable<Change> Columns()
    {
        var (before, after) = (_old.Statement, _new.Statement);
        foreach (var column in after.Columns)
            if (_columns.FirstOrDefault(pair => pair.New == column) is { Old: { } old })
                foreach (var change in new ThingChanges(after.Address, "column", _context.LabelOf(column))
                    .Name(_context.LabelOf(old), _context.LabelOf(column))
                    .Property("short", old.ShortName, column.ShortName)
                    .Property("decimals", old.Decimals, column.Decimals)
                    .Property("rounding", AsWritten.Of(old.Rounding), AsWritten.Of(column.Rounding)).All)
                    yield return change;
            else
                yield return new Added(after.Address, "column", _context.LabelOf(column), StatementFiguresOf.Column(_context, _new, column));
        foreach (var column in before.Columns)
            if (!_columns.Any(pair => pair.Old == column))
                yield return new Removed(after.Address, "column", _context.LabelOf(column), StatementFiguresOf.Column(_context, _old, column));
    }

    private IEnumerable<FigureChanged> Figures(Row before, Row after)
    {
        foreach (var (oldColumn, newColumn) in _columns)
        {
            var old = _old[before][_old.Statement.Columns.IndexOf(oldColumn)];
            var @new = _new[after][_new.Statement.Columns.IndexOf(newColumn)];
            var isTotal = after.IsTotal || after.IsGroup;
            var (oldSum, newSum) = isTotal ? (InNew(old.Down, oldColumn), @new.Down) : (null, null);
            if (InNew(old.Figure, oldColumn) == @new.Figure && oldSum == newSum) continue;

            var (address, oldAddress) = (_new.Statement.CellAddress(after.Line, newColumn), _old.Statement.CellAddress(before.Line, oldColumn));
            yield return new(
                address, after.IsTotal ? "total" : after.IsGroup ? "group" : "line", after.Line.Label.Value, "amount", _context.LabelOf(newColumn),
                InNew(old.Figure, oldColumn), @new.Figure, newColumn is ChangeColumn ? null : _new.Statement.Unit, @new.Decimals)
            {
                OldAddress = address == oldAddress ? null : oldAddress,
                IsEffect = isTotal || newColumn is not PeriodColumn,
                IsComparison = newColumn is PeriodColumn { Period: var period } && _context.IsDecided(period)
                    && InNew(old.Figure, oldColumn) != @new.Figure,
                OldSum = oldSum,
                NewSum = newSum,
                Terms = isTotal && newColumn is PeriodColumn ? Terms(before, oldColumn, after, newColumn) : [],
            };
        }
    }

    private ImmutableArray<FigureTerm> Terms(Row before, Column oldColumn, Row after, Column newColumn)
    {
        var old = Counted(_context.Old, _old, before, oldColumn);
        var @new = Counted(_context.New, _new, after, newColumn);
        return
        [
            .. @new.Concat(old.Where(term => !@new.Any(other => other.Address == term.Address)))
                .Select(term => term with { Difference = ValueIn(@new, term.Address) - InNew(ValueIn(old, term.Address), oldColumn)!.Value })
                .Where(term => term.Difference != 0),
        ];

        static decimal ValueIn(ImmutableArray<FigureTerm> terms, Address address) =>
            terms.FirstOrDefault(term => term.Address == address)?.Difference ?? 0;
    }

    // Each line that a total counts once, with what it adds.
    private static ImmutableArray<FigureTerm> Counted(CompiledPlan plan, StatementFigures figures, Row row, Column column) =>
    [
        .. from counted in figures.Structure.CountedBy(row)
           let statement = counted.Statement.Statement
           let cell = counted.Row.Line.Id is { } id ? plan.Figures.Find(statement.Id.Value)?.Find(id.Value, column.Id) : null
           where cell?.Figure is not null && statement.Unit.ConvertsTo(figures.Statement.Unit)
           let value = counted.Sign * statement.Unit.Convert(cell.Figure!.Value, figures.Statement.Unit)
           group value by (Address: statement.LineAddress(counted.Row.Line), counted.Row.Line.Label.Value) into same
           select new FigureTerm(same.Key.Address, same.Key.Value, same.Sum()),
    ];

    private decimal? InNew(decimal? figure, Column column) =>
        figure is { } value && column is not ChangeColumn && _old.Statement.Unit.ConvertsTo(_new.Statement.Unit)
            ? _old.Statement.Unit.Convert(value, _new.Statement.Unit)
            : figure;

    // A computed column is the same where it has the same id and is made of the same columns.
    private bool IsSame(Column old, Column @new) => (old, @new) switch
    {
        (PeriodColumn before, PeriodColumn after) => _context.Periods.NewOf(before.Period.Id.Value)?.Id.Value == after.Period.Id.Value,
        (SumColumn before, SumColumn after) =>
            before.Id == after.Id && before.Terms.Select(term => term with { Column = NewId(term.Column) }).SequenceEqual(after.Terms),
        (ChangeColumn before, ChangeColumn after) =>
            before.Id == after.Id && NewId(before.First) == after.First && NewId(before.Second) == after.Second,
        _ => false,
    };

    private string NewId(string oldColumn) =>
        _old.Statement.Columns.Any(column => column is PeriodColumn && column.Id == oldColumn)
            ? _context.Periods.NewOf(oldColumn)?.Id.Value ?? ""
            : oldColumn;
}
