using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>The tree of offices.</summary>
internal sealed class Organisation(ImmutableArray<Office> offices)
{
    private readonly ILookup<string, Office> _below = offices.Where(office => office.PartOf is not null)
        .ToLookup(office => office.PartOf!.Value, StringComparer.Ordinal);

    /// <summary>How many there are of a kind, in all or below one office. Units that are only named count as units.</summary>
    public int Count(OfficeKind kind, Office? below)
    {
        var counted = below is null ? offices.AsEnumerable() : Below(below);
        var named = kind != OfficeKind.Unit ? 0 : counted.Sum(office => office.Units.Length) + (below?.Units.Length ?? 0);
        return counted.Count(office => office.Kind == kind) + named;
    }

    private List<Office> Below(Office top)
    {
        var found = new List<Office>();
        var waiting = new Queue<Office>(_below[top.Id.Value]);
        while (waiting.TryDequeue(out var office))
        {
            // A loop has been reported.
            if (office == top || found.Contains(office)) continue;
            found.Add(office);
            foreach (var inner in _below[office.Id.Value]) waiting.Enqueue(inner);
        }
        return found;
    }
}
