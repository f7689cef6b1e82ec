using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>Reports totals that count themselves, over statements too, and lines that are parts of themselves. Ends their loops.</summary>
internal sealed class StatementLoops
{
    private readonly Dictionary<string, (Statement Statement, Line Line)> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<Line, Loop> _sums = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Line> _parts = new(ReferenceEqualityComparer.Instance);

    private StatementLoops(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements.DistinctBy(statement => statement.Id.Value))
            foreach (var line in All(statement.Lines))
                if (line.Id is { } id)
                    _lines.TryAdd($"{statement.Id.Value}/{id.Value}", (statement, line));
    }

    public static ImmutableArray<Statement> Break(ImmutableArray<Statement> statements, Scope scope)
    {
        var loops = new StatementLoops(statements);
        loops.Find(scope);
        return loops._sums.Count + loops._parts.Count == 0
            ? statements
            : [.. statements.Select(statement => statement with { Lines = loops.Mend(statement.Lines, statement) })];
    }

    private void Find(Scope scope)
    {
        foreach (var loop in Loops.Find(_lines.Keys.Where(key => _lines[key].Line is TotalLine), TermsOf))
        {
            Report(loop, "sum", scope);
            foreach (var key in loop.Things) _sums.Add(_lines[key].Line, loop);
        }
        foreach (var loop in Loops.Find(_lines.Keys.Where(key => _lines[key].Line.PartOf is not null), WholeOf))
        {
            Report(loop, "part", scope);
            _parts.UnionWith(loop.Things.Select(key => _lines[key].Line));
        }
    }

    private void Report(Loop loop, string variant, Scope scope)
    {
        var (statement, line) = _lines[loop.First];
        loop.Report(variant, scope with { Owner = statement.LineAddress(line) });
    }

    private IEnumerable<Use> TermsOf(string key)
    {
        var (statement, line) = _lines[key];
        return line is TotalLine { Sum: SumTerms sum } ? sum.Terms.Select(term => new Use(KeyOf(term, statement), term.Span)) : [];
    }

    private IEnumerable<Use> WholeOf(string key)
    {
        var (statement, line) = _lines[key];
        return line.PartOf is { } whole ? [new($"{statement.Id.Value}/{whole.Value}", whole.Span)] : [];
    }

    private ImmutableArray<Line> Mend(ImmutableArray<Line> lines, Statement statement) => [.. lines.Select(line => Mend(line, statement))];

    private Line Mend(Line line, Statement statement)
    {
        var mended = line is GroupLine group ? group with { Lines = Mend(group.Lines, statement) } : line;
        if (_parts.Contains(line)) mended = mended with { PartOf = null };
        if (!_sums.TryGetValue(line, out var loop) || mended is not TotalLine { Sum: SumTerms sum } total) return mended;
        var rest = sum.Terms.Where(term => !loop.Has(KeyOf(term, statement)));
        return total with { Sum = sum with { IsWhole = false, Terms = [.. rest] } };
    }

    private static string KeyOf(SumTerm term, Statement statement) => $"{term.Statement ?? statement.Id.Value}/{term.Line}";

    private static IEnumerable<Line> All(ImmutableArray<Line> lines) =>
        lines.SelectMany(line => line is GroupLine group ? All(group.Lines).Prepend(line) : [line]);
}
