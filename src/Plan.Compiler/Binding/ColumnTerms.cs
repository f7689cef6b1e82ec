using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Resolves what the computed columns of a statement use, when all its columns are declared.</summary>
/// <param name="columns">The computed ones without their terms.</param>
/// <param name="computed">Their mappings, by id.</param>
/// <param name="within">The name that the columns are kept under.</param>
internal sealed class ColumnTerms(List<Column> columns, Dictionary<string, MappingReader> computed, string within)
{
    private readonly Dictionary<string, ImmutableArray<Located<string>>> _uses = new(StringComparer.Ordinal);

    public ImmutableArray<Column> Resolve()
    {
        ImmutableArray<Column> resolved = [.. columns.Select(column => column switch
        {
            SumColumn sum => Resolve(sum, computed[sum.Id]),
            ChangeColumn change => Resolve(change, computed[change.Id]),
            _ => column,
        })];
        var loops = Loops.Find(_uses.Keys, id => _uses[id].Select(use => new Use(use.Value, use.Span)));
        foreach (var loop in loops) loop.Report("column", computed[loop.First].Scope);
        var looped = loops.SelectMany(loop => loop.Things).ToHashSet(StringComparer.Ordinal);
        return [.. resolved.Select(column => looped.Contains(column.Id) ? WithoutTerms(column) : column)];
    }

    // What stands in a loop can't be computed; without terms nothing runs round in it.
    private static Column WithoutTerms(Column column) => column switch
    {
        SumColumn sum => sum with { Terms = [], IsWhole = false },
        ChangeColumn change => change with { First = "", Second = "", IsWhole = false },
        _ => column,
    };

    private SumColumn Resolve(SumColumn column, MappingReader reader)
    {
        var items = reader.Items("sum", out var isLost);
        if (items.IsEmpty && !isLost && reader.Node("sum") is not null) reader.ReportMissing("sum");
        var terms = items.Select(item => Term.Read(item, "sum", reader)).ToImmutableArray();
        var known = terms.OfType<Term>().Where(term => IsKnown(term.Id, reader.Scope)).ToImmutableArray();
        _uses[column.Id] = [.. known.Select(term => term.Id)];
        return column with
        {
            Terms = [.. known.Select(term => new ColumnTerm(term.Id.Value, term.Sign))],
            IsWhole = !isLost && known.Length == terms.Length && !terms.IsEmpty,
        };
    }

    private ChangeColumn Resolve(ChangeColumn column, MappingReader reader)
    {
        var items = reader.Items("change", out var isLost);
        if (items.Length != 2 || items.Any(item => item is YamlScalar { Value: "" }))
        {
            if (!isLost) reader.ReportShape("change", reader.Node("change"), "two");
            _uses[column.Id] = [];
            return column;
        }
        var words = items.Select(item => reader.Words(item, "change")).OfType<Located<string>>();
        ImmutableArray<Located<string>> ids = [.. words.Where(id => IsKnown(id, reader.Scope))];
        _uses[column.Id] = ids;
        return ids is [var first, var second]
            ? column with { First = first.Value, Second = second.Value, IsWhole = true }
            : column;
    }

    private bool IsKnown(Located<string> id, Scope scope)
    {
        if (scope.Resolve("column", id, within) is null) return false;
        if (columns.All(column => column.Id != id.Value || column is not ChangeColumn)) return true;
        scope.Report(BadValue.Rule, id.Span, "change-in-column", Fact.Text("written", id.Value));
        return false;
    }
}
