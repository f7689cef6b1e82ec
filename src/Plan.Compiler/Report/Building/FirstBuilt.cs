using System.Collections.Immutable;

namespace Plan.Compiler.Report.Building;

/// <summary>Things by id as they were first built, where the outline shows them; what it doesn't show is built when it is asked for.</summary>
internal sealed class FirstBuilt<TThing, TEntry>(Func<TThing, string> idOf, Func<TThing, int, TEntry> build)
{
    // What no heading stands above.
    private const int TopLevel = 2;

    private readonly Dictionary<string, TEntry> _built = new(StringComparer.Ordinal);

    /// <summary>Builds a thing where it is shown.</summary>
    public TEntry Build(TThing thing, int level)
    {
        var entry = build(thing, level);
        _built.TryAdd(idOf(thing), entry);
        return entry;
    }

    public ImmutableArray<TEntry> Build(IEnumerable<TThing> things, int level) => [.. things.Select(thing => Build(thing, level))];

    /// <summary>All of them, each as it was first built.</summary>
    public ImmutableArray<TEntry> All(IEnumerable<TThing> things) =>
        [.. things.Select(thing => _built.TryGetValue(idOf(thing), out var entry) ? entry : Build(thing, TopLevel))];
}
