using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A figure is stated on a group or total, but nothing that it counts is given.</summary>
internal static class TotalUnproved
{
    public static readonly Rule Rule = new("PLAN0312", "total-unproved", Severity.Info);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from figures in input.Figures.Statements
        from row in figures.Rows
        where row.Line is GroupLine or TotalLine
        from cell in figures[row]
        where cell is { IsStated: true, Computed: null, IsUnknown: false, IsDownUnknown: false, IsAcrossUnknown: false }
            && !HasBothFigures(figures, cell)
        select Rule.At(cell.Written!.Span, figures.Statement.CellAddress(row.Line, cell.Column),
            Fact.Text("label", row.Line.Label.Value),
            Fact.Column("column", cell.Column),
            Fact.Amount("stated", cell.WrittenValue!.Value, cell.Decimals, cell.Column is ChangeColumn ? null : figures.Statement.Unit));

    // A change from 0 can't be computed, but everything that it needs is given.
    private static bool HasBothFigures(StatementFigures figures, Cell cell) =>
        cell.Column is ChangeColumn change
        && figures[cell.Row].Count(other => (other.Column.Id == change.First || other.Column.Id == change.Second) && other.Figure is not null) == 2;
}
