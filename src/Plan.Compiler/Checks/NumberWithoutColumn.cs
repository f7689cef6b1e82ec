using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>Amounts are given for a period that the statement doesn't show, so they count nowhere.</summary>
internal static class NumberWithoutColumn
{
    public static readonly Rule Rule = new("PLAN0311", "number-without-column", Severity.Warning);

    // A column that could not be read may be the very one.
    public static IEnumerable<Finding> Find(CheckInput input) =>
        input.Plan.Unsure.Contains("column") ? [] : input.Figures.Statements.SelectMany(figures => FindIn(input, figures));

    private static IEnumerable<Finding> FindIn(CheckInput input, StatementFigures figures)
    {
        // So may one that a computed column misses.
        if (figures.Statement.Columns.Any(column => column is SumColumn { IsWhole: false } or ChangeColumn { IsWhole: false })) yield break;
        var shown = figures.Statement.Columns.Select(column => column.Id).ToHashSet(StringComparer.Ordinal);
        var unshown = figures.Rows.SelectMany(row => row.Line.Written)
            .Where(amount => amount.Amount is not null && !shown.Contains(amount.Column.Value))
            .ToLookup(amount => amount.Column.Value, StringComparer.Ordinal);
        foreach (var period in input.Plan.Manifest.Periods)
            if (unshown[period.Id.Value].ToList() is [var first, ..] amounts)
                yield return Rule.At(first.Column.Span, figures.Statement.Address,
                    Fact.Period("period", period),
                    Fact.Text("id", period.Id.Value),
                    Fact.Text("statement", figures.Statement.Title.Value),
                    Fact.Count("lines", amounts.Count)) with
                {
                    Related = [.. amounts.Skip(1).Select(amount => new RelatedPlace("also", amount.Column.Span))],
                };
    }
}
