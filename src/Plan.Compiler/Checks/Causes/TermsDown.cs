using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>What a total or group counts in a column: its terms, and what those without a figure of their own count.</summary>
internal sealed class TermsDown
{
    private readonly PlanFigures _figures;
    private readonly StatementFigures _home;
    private readonly Column _column;
    private readonly Dictionary<Row, Suspect> _terms = [];
    private readonly HashSet<Row> _countedAgain = [];
    // Lines of a group with a figure of its own are counted, and compared, in that.
    private readonly HashSet<Line> _inStatedGroups = new(ReferenceEqualityComparer.Instance);

    private TermsDown(Comparison comparison, PlanFigures figures)
    {
        (_figures, _home, _column) = (figures, comparison.Statement!, comparison.Cell!.Column);
        Add(comparison.Cell.Row);
    }

    public static Discrepancy Of(Comparison comparison, PlanFigures figures)
    {
        var terms = new TermsDown(comparison, figures);
        return new()
        {
            Comparison = comparison,
            Stated = Suspects.Stated(comparison),
            Terms = [.. terms._terms.Where(term => !terms._countedAgain.Contains(term.Key)).Select(term => term.Value)],
            Uncounted = [.. terms.Uncounted()],
        };
    }

    private void Add(Row total)
    {
        var waiting = new Stack<(StatementFigures Statement, Row Row, int Sign)>();
        AddCountedBy(_home, total, 1);
        while (waiting.TryPop(out var next))
        {
            if (next.Statement[next.Row].FirstOrDefault(cell => cell.Column.Id == _column.Id) is not { } cell) continue;
            var isSubtotal = cell.WrittenValue is null && cell.Across is null && !next.Statement.Structure.CountedBy(next.Row).IsEmpty;
            // What is counted again is counted again with all that is in it.
            var term = Suspects.Term(_home, next.Statement, cell, next.Sign, isSubtotal);
            if (!_terms.TryAdd(next.Row, term) && !_countedAgain.Add(next.Row)) continue;
            if (isSubtotal) AddCountedBy(next.Statement, next.Row, next.Sign);
            else if (next.Row.Line is GroupLine group) _inStatedGroups.UnionWith(StatementStructure.InWrittenOrder(group.Lines));
        }

        // Backwards, so that the stack gives them in order.
        void AddCountedBy(StatementFigures statement, Row row, int sign)
        {
            foreach (var counted in statement.Structure.CountedBy(row).Reverse())
                if (FiguresOf(counted.Statement) is { } figures)
                    waiting.Push((figures, counted.Row, sign * counted.Sign));

            StatementFigures? FiguresOf(StatementStructure structure) =>
                structure == statement.Structure ? statement : _figures.Find(structure.Statement.Id.Value);
        }
    }

    /// <summary>Rows shown under a counted one, and moved in further, that aren't counted themselves.</summary>
    private IEnumerable<Suspect> Uncounted()
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var (row, term) in _terms)
            if (term.Statement == _home) (first, last) = (Math.Min(first, row.Index), Math.Max(last, row.Index));
        var above = new Stack<(int Depth, int Sign)>();
        for (var index = first; index < _home.Rows.Length && last >= 0; index++)
        {
            var row = _home.Rows[index];
            while (above.TryPeek(out var left) && left.Depth >= row.Depth) above.Pop();
            if (index > last && above.Count == 0) yield break;
            if (_terms.TryGetValue(row, out var term))
            {
                above.Push((row.Depth, term.Sign));
            }
            else if (above.TryPeek(out var whole) && row.Line is EnteredLine or GroupLine && !_inStatedGroups.Contains(row.Line))
            {
                above.Push((row.Depth, whole.Sign));
                var cell = _home[row].First(cell => cell.Column.Id == _column.Id);
                yield return Suspects.Term(_home, _home, cell, whole.Sign, isSubtotal: false);
            }
        }
    }
}
