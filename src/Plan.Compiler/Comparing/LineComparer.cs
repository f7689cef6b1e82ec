using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in the lines of a statement, their figures aside.</summary>
internal static class LineComparer
{
    /// <summary>What makes a line the same in both plans: its id; the label of a heading that has none.</summary>
    public static string KeyOf(Row row) => row.Line.Id?.Value ?? $"\n{row.Line.Label.Value}";

    public static IEnumerable<Change> Compare(ComparisonContext context, StatementFigures old, StatementFigures @new)
    {
        var (before, after) = (Parents(old.Statement), Parents(@new.Statement));
        return ThingLists.Compare(
            old.Rows, @new.Rows, "line", KeyOf, row => row.Line.Label.Value, row => AddressOf(@new.Statement, row),
            (changes, was, row) => changes
                .Name(was.Line.Label.Value, row.Line.Label.Value)
                .Property("short", was.Line.ShortName, row.Line.ShortName)
                .Property("lines", before.GetValueOrDefault(was.Line), after.GetValueOrDefault(row.Line))
                .Property("part-of", PartOf(old, was), PartOf(@new, row))
                .Property("office", ThingNames.Office(context.Old.Plan, was.Line.Office), ThingNames.Office(context.New.Plan, row.Line.Office))
                .Property("indent", was.Line.Indent, row.Line.Indent)
                .Property("outside-total", was.Line.OutsideTotal, row.Line.OutsideTotal)
                .Property("parts", was.Line.PartsAreAll, row.Line.PartsAreAll)
                .Property("sum", Sum(was.Line), Sum(row.Line)),
            (row, isNew) => isNew ? StatementFiguresOf.Row(context, @new, row) : StatementFiguresOf.Row(context, old, row));
    }

    // A heading without an id is a part of its statement.
    private static Address AddressOf(Statement statement, Row row) => row.Line.Id is null ? statement.Address : statement.LineAddress(row.Line);

    private static string? PartOf(StatementFigures figures, Row row) =>
        row.Line.PartOf is { } whole ? figures.Structure.FindRow(whole.Value)?.Line.Label.Value ?? whole.Value : null;

    // What a line is, and what it counts, as an author writes it.
    private static string Sum(Line line) => line switch
    {
        TotalLine { Sum: SumAbove } => "above",
        TotalLine { Sum: SumAll } => "all",
        TotalLine { Sum: SumTerms terms } => string.Join(", ", terms.Terms.Select(term =>
            (term.Sign < 0 ? "-" : "") + (term.Statement is { } statement ? $"{statement}/" : "") + term.Line)),
        GroupLine => "lines",
        HeadingLine => "heading",
        _ => "amounts",
    };

    private static Dictionary<Line, string> Parents(Statement statement)
    {
        var parents = new Dictionary<Line, string>(ReferenceEqualityComparer.Instance as IEqualityComparer<Line>);
        foreach (var group in StatementStructure.InWrittenOrder(statement.Lines).OfType<GroupLine>())
            foreach (var line in group.Lines)
                parents[line] = group.Label.Value;
        return parents;
    }
}
