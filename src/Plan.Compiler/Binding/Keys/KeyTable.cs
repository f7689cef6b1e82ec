using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Plan.Compiler.Binding.Keys;

/// <summary>The keys that a kind of mapping takes.</summary>
/// <param name="Name">The kind of thing, for documentation: <c>goal</c>.</param>
/// <param name="Keys">In the order that an author would write them.</param>
internal sealed record KeyTable(string Name, params ImmutableArray<Key> Keys)
{
    private readonly FrozenDictionary<string, Key> _byName = Keys.ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>Keys of which no more than one is given.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>Whether one of <see cref="OneOf"/> must be given.</summary>
    public bool OneIsRequired { get; init; } = true;

    /// <summary>Keys that don't belong here but somewhere near: which message of <c>unknown-key</c> says so.</summary>
    public ImmutableDictionary<string, string> Elsewhere { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>Those without which a mapping is a finding.</summary>
    public ImmutableArray<Key> Required { get; } = [.. Keys.Where(key => key.IsRequired)];

    /// <summary>Those that others beside them give a meaning, or make required.</summary>
    public ImmutableArray<Key> Dependent { get; } = [.. Keys.Where(key => !key.OnlyWith.IsEmpty || !key.RequiredWith.IsEmpty)];

    /// <summary>Whether an empty mapping lacks something.</summary>
    public bool NeedsKeys => !Required.IsEmpty || (OneIsRequired && !OneOf.IsEmpty);

    public Key? Find(string name) => _byName.GetValueOrDefault(name);
}
