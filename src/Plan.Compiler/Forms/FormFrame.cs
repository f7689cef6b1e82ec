using Plan.Compiler.Model;

namespace Plan.Compiler.Forms;

/// <summary>What the lines of a form may come to, and where that is from.</summary>
/// <param name="Amount">In the statement's unit.</param>
/// <param name="Source"><c>given</c>, <c>total</c> or <c>appropriation</c>.</param>
/// <param name="Name">The total or appropriation; null where it is given.</param>
internal sealed record FormFrame(decimal Amount, string Source, string? Name)
{
    /// <summary>As given, else what a decided total leaves, else the money earmarked for the lines; null where nothing says.</summary>
    public static FormFrame? Of(CompiledPlan plan, FormStatementContent content, Period period, FormOptions options) =>
        options.Frames.TryGetValue(content.Statement.Id.Value, out var given)
            ? new(given, "given", null)
            : OfTotal(content, period) ?? OfAppropriations(plan.Plan, content, period);

    // A total that counts every one of the lines, less what else it counts. The nearest: that which counts the fewest.
    private static FormFrame? OfTotal(FormStatementContent content, Period period)
    {
        var (figures, asked) = (content.Figures, content.Rows.Where(content.IsCounted).ToHashSet());
        return figures.Rows.Where(row => row.IsTotal && figures.Find(row.Line.Id?.Value ?? "", period.Id.Value)?.WrittenValue is not null)
            .Select(row => (Row: row, Counted: Leaves(figures, row)))
            .Where(total => asked.All(row => total.Counted.Any(leaf => leaf.Row == row && leaf.Sign > 0)))
            .OrderBy(total => total.Counted.Count)
            .Select(total => new FormFrame(
                figures.Find(total.Row.Line.Id!.Value, period.Id.Value)!.WrittenValue!.Value
                    - total.Counted.Where(leaf => !asked.Contains(leaf.Row)).Sum(leaf => leaf.Sign * (content.Figure(leaf.Row, period) ?? 0)),
                "total", total.Row.Line.Label.Value))
            .FirstOrDefault();
    }

    // The entered rows of the same statement that a row counts, groups and totals taken apart.
    private static List<(Row Row, int Sign)> Leaves(StatementFigures figures, Row row)
    {
        var leaves = new List<(Row, int)>();
        var waiting = new Stack<(Row Row, int Sign)>([(row, 1)]);
        var seen = 0;
        while (waiting.TryPop(out var next) && seen++ < figures.Rows.Length * figures.Rows.Length + 1)
            foreach (var counted in figures.Structure.CountedBy(next.Row))
                if (counted.Statement != figures.Structure) return [];
                else if (counted.Row.IsTotal || counted.Row.IsGroup) waiting.Push((counted.Row, next.Sign * counted.Sign));
                else leaves.Add((counted.Row, next.Sign * counted.Sign));
        return leaves;
    }

    private static FormFrame? OfAppropriations(OperationalPlan plan, FormStatementContent content, Period period)
    {
        var carried = plan.Appropriations.Where(appropriation => appropriation.Line?.Statement == content.Statement.Id.Value
                && appropriation.Unit.ConvertsTo(content.Statement.Unit))
            .Select(appropriation => (
                Appropriation: appropriation,
                Amount: appropriation.Amounts.FirstOrDefault(amount => amount.Column.Value == period.Id.Value)?.Amount))
            .Where(carried => carried.Amount is not null)
            .ToLookup(carried => carried.Appropriation.Line!.Line, StringComparer.Ordinal);
        var rows = content.Rows.Where(content.IsCounted).ToList();
        return rows.TrueForAll(row => carried[row.Line.Id!.Value].Any())
            ? new(
                rows.SelectMany(row => carried[row.Line.Id!.Value]).Sum(one => one.Amount!.Value.In(content.Statement.Unit)), "appropriation",
                string.Join(", ", rows.SelectMany(row => carried[row.Line.Id!.Value]).Select(one => one.Appropriation.Name.Value)))
            : null;
    }
}
