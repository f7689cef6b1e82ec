using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A line on the top level of a statement with a total is counted by none.</summary>
internal static class LineInNoTotal
{
    public static readonly Rule Rule = new("PLAN0305", "line-in-no-total", Severity.Error);

    public static IEnumerable<Finding> Find(CheckInput input) => input.Figures.Statements.SelectMany(FindIn);

    private static IEnumerable<Finding> FindIn(StatementFigures figures)
    {
        var totals = figures.Rows.Where(row => row.IsTotal).ToList();
        // A total with an unknown term may have meant the very line, and so may one that can't be told to be a total.
        var isUnsure = !figures.Statement.IsWhole || figures.Rows.Any(row =>
            row.Line is TotalLine { Sum: SumTerms { IsWhole: false } } or EnteredLine { IsKindUnknown: true });
        if (totals.Count == 0 || isUnsure) yield break;

        var counted = totals.SelectMany(total => figures.Structure.CountedBy(total))
            .Where(c => c.Statement == figures.Structure).Select(c => c.Row.Index).ToHashSet();
        foreach (var row in figures.Rows)
            if (row is { IsTopLevel: true, IsPart: false, Line: EnteredLine or GroupLine, Line.OutsideTotal: false } && !counted.Contains(row.Index) && !figures.Structure.IsDoubled(row))
                yield return Rule.At(row.Line.Span, figures.Statement.LineAddress(row.Line),
                    Fact.Text("label", row.Line.Label.Value),
                    Fact.Text("id", row.Line.Id?.Value ?? ""),
                    Fact.List("totals", totals.Select(total => total.Line.Label.Value))) with
                {
                    Related = [.. totals.Select(total => new RelatedPlace("total", total.Line.Span))],
                    Hints = ["outside", "part"],
                };
    }
}
