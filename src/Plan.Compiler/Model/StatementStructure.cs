using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Which rows a statement shows, in which order, and which row counts which: all that doesn't depend on figures.</summary>
public sealed class StatementStructure
{
    private readonly Dictionary<Line, Row> _rowsByLine;
    private readonly Dictionary<string, Row> _rowsById = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);
    private readonly ILookup<string, Line> _partsByWhole;
    private ImmutableArray<ImmutableArray<CountedRow>> _counted = [];

    private StatementStructure(Statement statement)
    {
        Statement = statement;
        var lines = InWrittenOrder(statement.Lines).ToList();
        _partsByWhole = lines.Where(line => line.PartOf is not null).ToLookup(line => line.PartOf!.Value, StringComparer.Ordinal);
        Rows = RowLayout.Arrange(statement.Lines, lines, _partsByWhole);
        // By reference: two lines that look alike are two lines.
        _rowsByLine = Rows.ToDictionary(row => row.Line, row => row, ReferenceEqualityComparer.Instance as IEqualityComparer<Line>);
        foreach (var line in lines)
            if (line.Id is { } id && !_rowsById.TryAdd(id.Value, _rowsByLine[line]))
                _doubled.Add(id.Value);
    }

    public Statement Statement { get; }

    /// <summary>In the order shown: groups above their lines, parts under the line that they are parts of.</summary>
    public ImmutableArray<Row> Rows { get; }

    /// <summary>What a total or group counts, in the order written; empty for other rows.</summary>
    public ImmutableArray<CountedRow> CountedBy(Row row) => _counted[row.Index];

    /// <summary>The parts of a row, in the order written.</summary>
    public IEnumerable<Row> PartsOf(Row row) =>
        row.Line.Id is { } id && FindRow(id.Value) == row ? _partsByWhole[id.Value].Select(line => _rowsByLine[line]) : [];

    public Row? FindRow(string lineId) => _rowsById.GetValueOrDefault(lineId);

    /// <summary>Whether several lines have a row's id, which has been reported: which of them a term means is not known.</summary>
    internal bool IsDoubled(Row row) => row.Line.Id is { } id && _doubled.Contains(id.Value);

    /// <summary>The structures of all statements; terms over statements need the others' rows.</summary>
    internal static ImmutableArray<StatementStructure> Of(ImmutableArray<Statement> statements)
    {
        ImmutableArray<StatementStructure> structures = [.. statements.Select(statement => new StatementStructure(statement))];
        var byId = structures.DistinctBy(s => s.Statement.Id.Value).ToDictionary(s => s.Statement.Id.Value, StringComparer.Ordinal);
        foreach (var structure in structures)
            structure._counted = structure.CountRows(byId);
        return structures;
    }

    internal static IEnumerable<Line> InWrittenOrder(ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            yield return line;
            if (line is GroupLine group)
                foreach (var inner in InWrittenOrder(group.Lines))
                    yield return inner;
        }
    }

    // A total higher up is one that was written before: so totals are taken in the order written.
    private ImmutableArray<ImmutableArray<CountedRow>> CountRows(Dictionary<string, StatementStructure> byId)
    {
        var counted = new ImmutableArray<CountedRow>[Rows.Length];
        Array.Fill(counted, []);
        var taken = new HashSet<Row>();
        CountIn(Statement.Lines);
        return [.. counted];

        void CountIn(ImmutableArray<Line> list)
        {
            foreach (var (index, line) in list.Index())
            {
                var rows = line switch
                {
                    GroupLine group => CountableIn(group.Lines),
                    TotalLine { Sum: SumAll } => CountableIn(list.Take(index)),
                    TotalLine { Sum: SumAbove } => CountableIn(list.Take(index)).Where(row => !taken.Contains(row.Row)),
                    TotalLine { Sum: SumTerms sum } => NamedBy(sum, byId),
                    _ => [],
                };
                counted[_rowsByLine[line].Index] = [.. rows];
                if (line is TotalLine)
                    taken.UnionWith(counted[_rowsByLine[line].Index].Select(row => row.Row));
                if (line is GroupLine { Lines: var inner })
                    CountIn(inner);
            }
        }
    }

    private IEnumerable<CountedRow> CountableIn(IEnumerable<Line> lines) =>
        lines.Where(line => line is EnteredLine or GroupLine && line.PartOf is null && !line.OutsideTotal)
            .Select(line => new CountedRow(this, _rowsByLine[line], 1, null));

    private IEnumerable<CountedRow> NamedBy(SumTerms sum, Dictionary<string, StatementStructure> byId)
    {
        foreach (var term in sum.Terms)
        {
            var structure = term.Statement is null ? this : byId.GetValueOrDefault(term.Statement);
            if (structure?.FindRow(term.Line) is { } row)
                yield return new(structure, row, term.Sign, term);
        }
    }
}
