using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>The keys of a mapping that its table doesn't know.</summary>
/// <param name="Keys">In the order written.</param>
internal sealed record KeySpelling(ImmutableArray<UnknownWord> Keys)
{
    /// <summary>Whether one of them means nothing here, so that its value is lost.</summary>
    public bool AnyIsLost => Keys.Any(key => key.Meant is null);

    /// <summary>Finds them, and enters each whose meaning is clear, and otherwise not given, under the key that was meant.</summary>
    public static KeySpelling Match(YamlMapping mapping, KeyTable table, Dictionary<string, YamlEntry> entries, FindingList findings)
    {
        var unknown = ImmutableArray<UnknownWord>.Empty;
        foreach (var entry in mapping.Entries)
        {
            var word = entry.Key.Value;
            if (table.Find(word) is not null) continue;
            var elsewhere = table.Elsewhere.GetValueOrDefault(word);
            var meant = elsewhere is null && findings.MaySuggest(table.Names.Length) ? Suggestions.Clear(word, table.Names) : null;
            if (meant is not null) entries.TryAdd(meant, entry);
            unknown = unknown.Add(new(entry.Key, meant, elsewhere, table));
        }
        return new(unknown);
    }
}

/// <summary>A key that its table doesn't know.</summary>
/// <param name="Meant">The key that is clearly meant.</param>
/// <param name="Elsewhere">The message that says where it belongs.</param>
internal sealed record UnknownWord(YamlScalar Key, string? Meant, string? Elsewhere, KeyTable Table)
{
    /// <param name="missing">Required keys that aren't given: this may be meant as one of them.</param>
    public Finding Finding(Address owner, ImmutableArray<string> missing)
    {
        var finding = UnknownKey.Rule.At(Key.Span, owner,
            Fact.Text("key", Key.Value), Fact.Text("nearest", Meant ?? ""),
            Fact.List("allowed", Table.Names), Fact.List("missing", missing));
        return finding with
        {
            Variant = Elsewhere,
            Hints = Meant is not null ? ["did-you-mean"]
                : Elsewhere is not null ? []
                : missing.IsEmpty ? ["allowed"]
                : ["missing", "allowed"],
        };
    }
}
