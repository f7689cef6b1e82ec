using System.Collections.Immutable;

namespace Plan.Compiler.Binding.Keys;

/// <summary>The keys that a kind of mapping takes.</summary>
/// <param name="Name">The kind of thing, for documentation: <c>goal</c>.</param>
/// <param name="Keys">In the order that an author would write them.</param>
internal sealed record KeyTable(string Name, params ImmutableArray<Key> Keys)
{
    private readonly Lazy<ImmutableDictionary<string, Key>> _byName = new(() => Keys.ToImmutableDictionary(key => key.Name));

    /// <summary>Keys of which no more than one is given.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>Whether one of <see cref="OneOf"/> must be given.</summary>
    public bool OneIsRequired { get; init; } = true;

    /// <summary>Keys that don't belong here but somewhere near: which message of <c>unknown-key</c> says so.</summary>
    public ImmutableDictionary<string, string> Elsewhere { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether an empty mapping lacks something.</summary>
    public bool NeedsKeys => Keys.Any(key => key.IsRequired) || (OneIsRequired && !OneOf.IsEmpty);

    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    public Key? Find(string name) => _byName.Value.GetValueOrDefault(name);
}
