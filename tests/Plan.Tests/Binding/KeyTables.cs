using System.Collections.Immutable;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;

namespace Plan.Tests.Binding;

/// <summary>Every table of keys that a plan's files can lead to.</summary>
internal static class KeyTables
{
    public static ImmutableArray<KeyTable> All { get; } = Collect();

    /// <summary>The kinds of value that a key takes, lists and alternatives taken apart.</summary>
    public static IEnumerable<ValueKind> Inside(ValueKind kind) => kind switch
    {
        ListKind list => Inside(list.Item),
        EntriesKind entries => Inside(entries.Key).Concat(Inside(entries.Value)),
        EitherKind either => either.Kinds.SelectMany(Inside),
        _ => [kind],
    };

    private static ImmutableArray<KeyTable> Collect()
    {
        var found = new List<KeyTable>();
        var waiting = new Queue<KeyTable>([ManifestKeys.Manifest, ManifestKeys.Content, UnitBinder.Keys, TextBinder.Keys]);
        while (waiting.TryDequeue(out var table))
        {
            if (found.Any(known => ReferenceEquals(known, table))) continue;
            found.Add(table);
            foreach (var kind in table.Keys.SelectMany(key => Inside(key.Value)).OfType<MappingKind>()) waiting.Enqueue(kind.Table());
        }
        return [.. found];
    }
}
