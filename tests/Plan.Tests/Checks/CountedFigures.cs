using Plan.Compiler;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Tests.Checks;

/// <summary>The written amounts of a plan that an exact comparison counts, so that any other figure in their place must be found.</summary>
internal static class CountedFigures
{
    public static IReadOnlyCollection<SourceSpan> In(CompiledPlan compiled)
    {
        var (plan, figures) = (compiled.Plan!, compiled.Figures!);
        var counted = new HashSet<SourceSpan>();
        foreach (var comparison in PlanComparisons.Of(plan, figures))
        {
            // A limit is kept by a lower figure too, and a rounded figure has room to move.
            if (comparison.Kind is ComparisonKind.PartsLimit or ComparisonKind.Draws or ComparisonKind.CarryingLine) continue;
            if (comparison is { Allowed: > 0 } or { Unreported: > 0 }) continue;
            counted.Add(comparison.Place);
            if (comparison.Cell is { } cell) AddTerms(comparison.Statement!, cell, comparison.Kind);
            if (comparison.Kind is ComparisonKind.Shares or ComparisonKind.Frame) counted.UnionWith(comparison.Counted);
            if (comparison.Frame is { } frame)
            {
                counted.Remove(comparison.Place);
                foreach (var reference in new[] { frame.From!, frame.To! })
                    AddFigure(figures.Find(reference.Statement)!, figures.Find(reference)!);
            }
        }
        return counted;

        void AddFigure(StatementFigures statement, Cell cell)
        {
            if (cell.Written is { } written) counted.Add(written.Span);
            else AddTerms(statement, cell, cell.Across is not null ? ComparisonKind.Across : ComparisonKind.Down);
        }

        void AddTerms(StatementFigures statement, Cell cell, ComparisonKind kind)
        {
            IEnumerable<(StatementFigures Statement, Cell Cell)> terms = kind switch
            {
                ComparisonKind.Across when cell.Column is SumColumn sum =>
                    sum.Terms.Select(term => (statement, statement.Find(cell.Row.Line.Id!.Value, term.Column)!)),
                ComparisonKind.AllParts => statement.Structure.PartsOf(cell.Row).Select(part => (statement, statement.Find(part.Line.Id!.Value, cell.Column.Id)!)),
                _ => from term in statement.Structure.CountedBy(cell.Row)
                     let other = figures.Find(term.Statement.Statement.Id.Value)!
                     let found = other.Find(term.Row.Line.Id!.Value, cell.Column.Id)
                     where found is not null
                     select (other, found),
            };
            foreach (var (other, term) in terms)
                AddFigure(other, term);
        }
    }
}
