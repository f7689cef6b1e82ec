using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>What a computed column uses on a line: its columns, and what those without a figure of their own use.</summary>
internal static class TermsAcross
{
    public static Discrepancy Of(Comparison comparison)
    {
        var (home, cells) = (comparison.Statement!, comparison.Statement![comparison.Cell!.Row]);
        var terms = new List<Suspect>();
        var seen = new HashSet<Cell>(ReferenceEqualityComparer.Instance);
        if (comparison.Cell.Column is ChangeColumn change)
        {
            Add(change.First, -1, intoSums: false);
            Add(change.Second, 1, intoSums: false);
        }
        else
        {
            AddTerms((SumColumn)comparison.Cell.Column, 1);
        }
        return new()
        {
            Comparison = comparison,
            Stated = Suspects.Stated(comparison),
            Terms = [.. terms],
            Tolerance = comparison.Unreported,
        };

        void AddTerms(SumColumn column, int sign)
        {
            foreach (var term in column.Terms) Add(term.Column, sign * term.Sign, intoSums: true);
        }

        void Add(string column, int sign, bool intoSums)
        {
            var cell = cells.First(cell => cell.Column.Id == column);
            if (!seen.Add(cell)) return;
            var isSubtotal = intoSums && cell is { WrittenValue: null, Column: SumColumn };
            terms.Add(Suspects.Term(home, home, cell, sign, isSubtotal));
            if (isSubtotal) AddTerms((SumColumn)cell.Column, sign);
        }
    }
}
