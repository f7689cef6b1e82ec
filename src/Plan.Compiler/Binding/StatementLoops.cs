using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>Reports totals that count themselves, over statements too, and lines that are parts of themselves; neither stays in its loop.</summary>
internal static class StatementLoops
{
    public static ImmutableArray<Statement> Break(ImmutableArray<Statement> statements, Scope scope)
    {
        var lines = new Dictionary<string, (Statement Statement, Line Line)>(StringComparer.Ordinal);
        foreach (var statement in statements.DistinctBy(statement => statement.Id.Value))
            foreach (var line in All(statement.Lines))
                if (line.Id is { } id)
                    lines.TryAdd($"{statement.Id.Value}/{id.Value}", (statement, line));

        var sums = Loops.Find(lines.Where(line => line.Value.Line is TotalLine).Select(line => line.Key), key => Terms(lines[key].Line, lines[key].Statement));
        var parts = Loops.Find(lines.Keys, key => lines[key] is var (statement, line) && line.PartOf is { } whole ? [new($"{statement.Id.Value}/{whole.Value}", whole.Span)] : []);
        if (sums.IsEmpty && parts.IsEmpty) return statements;

        foreach (var loop in sums) Report(loop, "sum");
        foreach (var loop in parts) Report(loop, "part");
        var inSums = sums.SelectMany(loop => loop.Things, (loop, key) => (key, loop)).ToDictionary(pair => lines[pair.key].Line, pair => pair.loop, Same);
        var inParts = parts.SelectMany(loop => loop.Things).Select(key => lines[key].Line).ToHashSet(Same);
        return [.. statements.Select(statement => statement with { Lines = Mend(statement.Lines, statement) })];

        void Report(Loop loop, string variant)
        {
            var (statement, line) = lines[loop.First];
            loop.Report(variant, scope with { Owner = statement.LineAddress(line) });
        }

        ImmutableArray<Line> Mend(ImmutableArray<Line> list, Statement statement) => [.. list.Select(line =>
        {
            var mended = line is GroupLine group ? group with { Lines = Mend(group.Lines, statement) } : line;
            if (inParts.Contains(line)) mended = mended with { PartOf = null };
            return inSums.TryGetValue(line, out var loop) && mended is TotalLine { Sum: SumTerms sum } total
                ? total with { Sum = sum with { IsWhole = false, Terms = [.. sum.Terms.Where(term => !loop.Things.Contains(KeyOf(term, statement)))] } }
                : mended;
        })];
    }

    private static IEqualityComparer<Line> Same => (IEqualityComparer<Line>)ReferenceEqualityComparer.Instance;

    private static IEnumerable<Use> Terms(Line line, Statement statement) =>
        line is TotalLine { Sum: SumTerms sum } ? sum.Terms.Select(term => new Use(KeyOf(term, statement), term.Span)) : [];

    private static string KeyOf(SumTerm term, Statement statement) => $"{term.Statement ?? statement.Id.Value}/{term.Line}";

    private static IEnumerable<Line> All(ImmutableArray<Line> lines) =>
        lines.SelectMany(line => line is GroupLine group ? All(group.Lines).Prepend(line) : [line]);
}
