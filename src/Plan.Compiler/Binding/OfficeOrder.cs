using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>The order of the organisation: an office, then those below it, in order.</summary>
internal sealed class OfficeOrder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public OfficeOrder(ImmutableArray<Office> offices)
    {
        var below = offices.ToLookup(office => office.PartOf?.Value, StringComparer.Ordinal);
        // A stack, not recursion: nothing says how deep an organisation is.
        var waiting = new Stack<Office>(below[null].Reverse());
        while (waiting.TryPop(out var office))
        {
            if (!_places.TryAdd(office.Id.Value, _places.Count)) continue;
            foreach (var next in below[office.Id.Value].Reverse()) waiting.Push(next);
        }
    }

    /// <summary>The place of an office's lines; those of no office come last.</summary>
    public int PlaceOf(string? office) => office is not null && _places.TryGetValue(office, out var place) ? place : int.MaxValue;

    /// <summary>Reports offices that are part of one another, and lets the first of them be part of none.</summary>
    public static ImmutableArray<Office> WithoutLoops(ImmutableArray<Office> offices, Scope scope)
    {
        var byId = offices.DistinctBy(office => office.Id.Value).ToDictionary(office => office.Id.Value, StringComparer.Ordinal);
        var loops = Loops.Find(byId.Keys, id => byId[id].PartOf is { } whole ? [new(whole.Value, whole.Span)] : []);
        if (loops.IsEmpty) return offices;
        foreach (var loop in loops) loop.Report("office", scope with { Owner = byId[loop.First].Address });
        var first = loops.Select(loop => loop.First).ToHashSet(StringComparer.Ordinal);
        return [.. offices.Select(office => first.Contains(office.Id.Value) ? office with { PartOf = null, IsWhole = false } : office)];
    }
}
