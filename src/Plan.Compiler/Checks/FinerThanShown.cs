using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>An amount in the statement's own unit has more decimals than its column shows.</summary>
internal static class FinerThanShown
{
    public static readonly Rule Rule = new("PLAN0314", "finer-than-shown", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from figures in input.Figures.Statements
        from row in figures.Rows
        from cell in figures[row]
        where cell.Column is not ChangeColumn && cell.Written is { Value: var amount }
            && amount.Unit == figures.Statement.Unit && Math.Round(amount.Value, cell.Decimals) != amount.Value
        select Rule.At(cell.Written!.Span, figures.Statement.CellAddress(row.Line, cell.Column),
            Fact.Text("label", row.Line.Label.Value),
            Fact.Column("column", cell.Column),
            Fact.Amount("written", cell.Written.Value.Value, 0, figures.Statement.Unit),
            Fact.Count("decimals", cell.Decimals),
            Fact.Amount("shown", Math.Round(cell.WrittenValue!.Value, cell.Decimals, MidpointRounding.AwayFromZero), cell.Decimals, figures.Statement.Unit));
}
