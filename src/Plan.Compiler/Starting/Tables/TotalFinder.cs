using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Plan.Compiler.Starting.Tables;

/// <summary>
/// Tells which lines of a table are totals, and of what: by their figures, and by what they are called where the figures are
/// off. What a total counts is written as the language has it, so that a check proves it, or says by how much it is off.
/// </summary>
internal sealed partial class TotalFinder(ImmutableArray<TableLine> lines)
{
    // Differences of totals are looked for among the last ones: further off, a match would be chance.
    private const int LastTotals = 6;

    private readonly TableLine[] _lines = [.. lines];
    private readonly HashSet<int> _counted = [];

    public ImmutableArray<TableLine> Find()
    {
        for (var at = 0; at < _lines.Length; at++)
        {
            if (_lines[at].Kind == TableLineKind.Heading || _lines[at].PartOf is not null) continue;
            TakeParts(at);
            if (Best(at) is { } sum) MakeTotal(at, sum);
        }
        var hasTotals = _lines.Any(line => line.Kind == TableLineKind.Total);
        return [.. _lines.Select((line, at) => line with { IsOutside = hasTotals && IsCountable(at) && !_counted.Contains(at) })];
    }

    // "varav": parts of the line above, which no total counts.
    private void TakeParts(int at)
    {
        for (var next = at + 1; next < _lines.Length && _lines[next].Kind == TableLineKind.Entered && Part().IsMatch(_lines[next].Label); next++)
            _lines[next] = _lines[next] with { PartOf = _lines[at].Id };
    }

    private void MakeTotal(int at, Candidate sum)
    {
        _lines[at] = _lines[at] with { Kind = TableLineKind.Total, Sum = sum.Written };
        foreach (var (index, _) in sum.Terms) _counted.Add(index);
    }

    private Candidate? Best(int at)
    {
        var line = _lines[at];
        var isCalledTotal = Total().IsMatch(line.Label);
        Candidate? closest = null;
        foreach (var candidate in Candidates(at, isCalledTotal).Where(candidate => candidate.Terms.Length > 0))
        {
            var judged = candidate with { Matches = line.Figures.Count(figure => SumOf(candidate, figure.Key) == figure.Value) };
            if (judged.Matches == line.Figures.Count && IsNoChance(judged, at, isCalledTotal)) return judged;
            if (closest is null || judged.Matches > closest.Matches) closest = judged;
        }
        // One slip in a total of several columns doesn't make it another line; one by name is a total whatever it says.
        return closest is not null && (isCalledTotal || (closest.Terms.Length > 1 && closest.Matches >= 2 && closest.Matches * 2 > line.Figures.Count))
            ? closest
            : null;
    }

    // In a single column a line may be the sum of others by chance, unless the layout says that it isn't.
    private bool IsNoChance(Candidate candidate, int at, bool isCalledTotal) => _lines[at].Figures.Values.Count(value => value != 0) switch
    {
        0 => false,
        1 => isCalledTotal || candidate.Terms.All(term => _lines[term.Index].Indent > _lines[at].Indent),
        _ => true,
    };

    // Likeliest first. A single line above is a total's only where the total says that it is one.
    private IEnumerable<Candidate> Candidates(int at, bool isCalledTotal)
    {
        var least = isCalledTotal ? 1 : 2;
        ImmutableArray<(int, int)> above = [.. Countable(at).Where(index => !_counted.Contains(index)).Select(index => (index, 1))];
        if (above.Length >= least) yield return new(["above"], above);
        ImmutableArray<(int, int)> all = [.. Countable(at).Select(index => (index, 1))];
        if (all.Length >= least && all.Length > above.Length) yield return new(["all"], all);
        if (Below(at) is { Length: > 1 } below) yield return Listed(below);
        for (var from = above.Length - 2; from > 0; from--) yield return Listed(above[from..]);
        foreach (var terms in Differences(at)) yield return Listed(terms);
    }

    // A line over deeper ones is their sum, if it is.
    private ImmutableArray<(int, int)> Below(int at)
    {
        var deeper = Enumerable.Range(at + 1, _lines.Length - at - 1).TakeWhile(index => _lines[index].Indent > _lines[at].Indent).ToList();
        if (deeper.Count == 0) return [];
        var depth = deeper.Min(index => _lines[index].Indent);
        return [.. deeper.Where(index => _lines[index].Indent == depth && IsCountable(index)).Select(index => (index, 1))];
    }

    private IEnumerable<ImmutableArray<(int, int)>> Differences(int at)
    {
        var totals = Enumerable.Range(0, at).Where(index => _lines[index].Kind == TableLineKind.Total).TakeLast(LastTotals).Reverse().ToList();
        var others = totals.Concat(Countable(at).Reverse().Where(index => !_counted.Contains(index)).Take(LastTotals)).ToList();
        if (totals.Count > 1) yield return [.. totals.Select(index => (index, 1)).Reverse()];
        foreach (var first in totals)
            foreach (var second in others.Where(second => second != first))
            {
                yield return [(first, 1), (second, 1)];
                yield return [(second, 1), (first, -1)];
                yield return [(first, 1), (second, -1)];
            }
    }

    private IEnumerable<int> Countable(int at) => Enumerable.Range(0, at).Where(IsCountable);

    private bool IsCountable(int index) => _lines[index] is { Kind: TableLineKind.Entered, PartOf: null };

    private Candidate Listed(ImmutableArray<(int Index, int Sign)> terms) =>
        new([.. terms.Select(term => term.Sign < 0 ? $"-{_lines[term.Index].Id}" : _lines[term.Index].Id)], terms);

    private decimal? SumOf(Candidate candidate, string column)
    {
        decimal? sum = null;
        foreach (var (index, sign) in candidate.Terms)
            if (_lines[index].Figures.TryGetValue(column, out var value)) sum = (sum ?? 0) + sign * value;
        return sum;
    }

    [GeneratedRegex(@"^(summa|totalt?|sum|delsumma|netto|resultat|nettokostnad|result|net)\b|\b(summa|totalt?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^[-\u2013 ]*(varav|därav|of which)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    private sealed record Candidate(ImmutableArray<string> Written, ImmutableArray<(int Index, int Sign)> Terms)
    {
        public int Matches { get; init; }
    }
}
