using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A total counts a line twice with one sign, itself or through what it counts.</summary>
internal static class CountedTwice
{
    public static readonly Rule Rule = new("PLAN0313", "counted-twice", Severity.Warning);

    public static IEnumerable<Finding> Find(CheckInput input) =>
        from figures in input.Figures.Statements
        from row in figures.Rows
        where row.Line is TotalLine { Sum: SumTerms }
        let again = RowsCountedAgain(figures.Structure.CountedBy(row)).ToList()
        where again.Count > 0
        select Rule.At(again[0].Term.Term!.Span, figures.Statement.LineAddress(row.Line),
            Fact.Text("label", again[0].Row.Line.Label.Value),
            Fact.Text("total", row.Line.Label.Value),
            Fact.List("lines", again.Select(twice => twice.Row.Line.Label.Value).Distinct())) with
        {
            Related = [.. again.Select(twice => new RelatedPlace("line", twice.Row.Line.Span)).DistinctBy(place => place.Span)],
        };

    /// <summary>
    /// The highest rows that a later term counts again with the sign of an earlier one, and the term that does.
    /// What one term counts twice within itself is a finding of the total that it names.
    /// </summary>
    private static IEnumerable<(Row Row, CountedRow Term)> RowsCountedAgain(ImmutableArray<CountedRow> terms)
    {
        var counted = new HashSet<(Row, int Sign)>();
        foreach (var term in terms)
        {
            var own = new HashSet<(Row, int Sign)>();
            var waiting = new Stack<(CountedRow Counted, int Sign)>([(term, term.Sign)]);
            while (waiting.TryPop(out var next))
            {
                var row = (next.Counted.Row, next.Sign);
                if (counted.Contains(row))
                {
                    yield return (next.Counted.Row, term);
                    continue;
                }
                if (!own.Add(row)) continue;
                foreach (var inner in next.Counted.Statement.CountedBy(next.Counted.Row))
                    waiting.Push((inner, next.Sign * inner.Sign));
            }
            counted.UnionWith(own);
        }
    }
}
