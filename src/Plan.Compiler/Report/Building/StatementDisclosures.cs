using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Tells the reader of a statement which of its figures differ, by how much, and why they stand as they do.</summary>
internal sealed class StatementDisclosures(ReportContext context)
{
    public ImmutableArray<Disclosure> Of(StatementFigures figures, ImmutableArray<Row> rows) =>
    [
        .. rows.Where(row => !row.IsHeading).SelectMany(row => OfRow(figures, row)),
    ];

    private IEnumerable<Disclosure> OfRow(StatementFigures figures, Row row)
    {
        var comparisons = figures[row].SelectMany(context.Comparisons.Of).ToList();
        foreach (var comparison in comparisons.Where(comparison => comparison.Verdict == Verdict.Differs))
            yield return Difference(comparison);
        var rounded = comparisons.Where(comparison => comparison.Verdict == Verdict.WithinRounding).ToList();
        if (rounded.Count > 0) yield return Rounding(row, rounded, figures);
    }

    private Disclosure Difference(Comparison comparison)
    {
        var cell = comparison.Cell!;
        var column = context.Words.ColumnLabel(cell.Column);
        var text = context.Words.Fill(
            SentenceFor(comparison),
            Fact.Text("column", column),
            Fact.Text("label", cell.Row.Line.Label.Value),
            Fact.Text("stated", Written(comparison, comparison.Stated)),
            Fact.Text("computed", Written(comparison, comparison.Computed)),
            Fact.Text("difference", WrittenDifference(comparison, Math.Abs(comparison.Difference))));
        var difference = WrittenDifference(comparison, comparison.Difference);
        return new(comparison.Address.ToString(), column, text, difference, context.Comparisons.ReasonFor(comparison));
    }

    private static string SentenceFor(Comparison comparison) => (comparison.Kind, comparison.Difference > 0) switch
    {
        (ComparisonKind.Down, true) => "statedAboveLines",
        (ComparisonKind.Down, false) => "statedBelowLines",
        (ComparisonKind.Across, true) => "statedAboveColumns",
        (ComparisonKind.Across, false) => "statedBelowColumns",
        (ComparisonKind.PartsLimit, _) => "partsAboveLine",
        _ => "partsDifferFromLine",
    };

    // One sentence for a row: what rounding can do is not worth one a column.
    private Disclosure Rounding(Row row, List<Comparison> comparisons, StatementFigures figures)
    {
        var columns = comparisons.Select(comparison => context.Words.ColumnLabel(comparison.Cell!.Column)).ToList();
        var differences = comparisons.Select(comparison => WrittenDifference(comparison, comparison.Difference)).ToList();
        var text = context.Words.Fill(
            "roundingInColumns",
            Fact.Text("label", row.Line.Label.Value),
            Fact.Count("count", comparisons.Count),
            Fact.List("differences", differences),
            Fact.List("columns", columns));
        return new(figures.Statement.LineAddress(row.Line).ToString(), context.Words.List(columns), text, context.Words.List(differences), null)
        {
            WithinRounding = true,
        };
    }

    private string Written(Comparison comparison, decimal value) => comparison.Unit is { } unit
        ? context.Words.Amount(value, comparison.Decimals, unit.Label)
        : context.Words.Percent(context.Words.Numbers.Exact(value, comparison.Decimals));

    // Of two percentages it is no percentage.
    private string WrittenDifference(Comparison comparison, decimal value) => comparison.Unit is null
        ? context.Words.Fill("percentagePoints", Fact.Text("figure", context.Words.Numbers.Exact(value, comparison.Decimals)))
        : Written(comparison, value);
}
