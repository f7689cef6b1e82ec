using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>The tree of offices.</summary>
internal sealed class Organisation(ImmutableArray<Office> offices)
{
    private readonly ILookup<string, Office> _below = offices.Where(office => office.PartOf is not null)
        .ToLookup(office => office.PartOf!.Value, StringComparer.Ordinal);

    /// <summary>How many there are of a kind, in all or below one office. Units that are only named count as units.</summary>
    public int Count(OfficeKind kind, Office? below = null)
    {
        ImmutableArray<Office> counted = below is null ? offices : [.. Below(below)];
        var named = kind == OfficeKind.Unit ? counted.Sum(office => office.Units.Length) + (below?.Units.Length ?? 0) : 0;
        return counted.Count(office => office.Kind == kind) + named;
    }

    /// <summary>The offices that are part of one, and those that are part of them.</summary>
    public IReadOnlyCollection<Office> Below(Office top)
    {
        // A loop has been reported and broken; two offices of one id have been reported, and may still make one.
        var found = new HashSet<Office>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<Office>(_below[top.Id.Value]);
        while (waiting.TryDequeue(out var office))
        {
            if (office == top || !found.Add(office)) continue;
            foreach (var inner in _below[office.Id.Value]) waiting.Enqueue(inner);
        }
        return found;
    }
}
