using System.Collections.Immutable;

namespace Plan.Compiler.Binding.Keys;

/// <summary>A key of a mapping.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Value">What stands after it.</param>
/// <param name="IsRequired">Whether a mapping without it is a finding.</param>
internal sealed record Key(string Name, ValueKind Value, bool IsRequired = false)
{
    /// <summary>Keys of which one must stand beside it; empty where it needs none.</summary>
    public ImmutableArray<string> OnlyWith { get; init; } = [];

    /// <summary>A key beside which it isn't required.</summary>
    public string? RequiredUnless { get; init; }

    /// <summary>Keys that, all given, make it required.</summary>
    public ImmutableArray<string> RequiredWith { get; init; } = [];

    /// <summary>Whether it says nothing without a value, where it is the one chosen of several.</summary>
    public bool NeedsValue { get; init; }

    public static readonly IdKind Id = new();
    public static readonly WordsKind Words = new();
    public static readonly TextKind Text = new();
    public static readonly AmountKind Amount = new();

    /// <summary>Amounts by period, or by a computed column where figures can be stated.</summary>
    public static readonly EntriesKind Amounts = new(new ReferenceKind("period"), Amount);

    /// <summary>A list of mappings.</summary>
    public static ListKind ListOf(Func<KeyTable> table) => new(new MappingKind(table));
}
