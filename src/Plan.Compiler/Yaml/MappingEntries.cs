using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;

namespace Plan.Compiler.Yaml;

/// <summary>The entries of one mapping as they are read.</summary>
internal sealed class MappingEntries
{
    private readonly List<YamlEntry> _entries = [];

    /// <summary>False where an entry was left out.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The first key's place, left out or not.</summary>
    public SourceSpan? First { get; private set; }

    /// <summary>Adds an entry. One that merges another mapping, or whose key is no scalar, is left out and reported.</summary>
    public void Add(YamlNode key, YamlNode value, List<Finding> findings)
    {
        First ??= key.Span;
        if (key is YamlScalar word && (word.Style != ScalarStyle.Plain || word.Value is not ("" or "<<")))
        {
            _entries.Add(new(word, value));
            return;
        }

        IsWhole = false;
        if (key is not (YamlUnread or YamlScalar { Value: "<<" })) findings.Add(Breakdown.Problem("key-not-a-word", PlaceOf(key.Span)));
    }

    /// <summary>Where no key stands, the colon after it.</summary>
    private static SourceSpan PlaceOf(SourceSpan key) =>
        key.End > key.Start ? key : key with { End = Math.Min(key.End + 1, key.Source.Text.Length) };

    /// <summary>The entries, split decimals joined. Keys that stand twice are reported, and kept; which of two words or figures is meant is not known.</summary>
    public ImmutableArray<YamlEntry> Finish(bool hasBracket, List<Finding> findings)
    {
        var entries = hasBracket ? SplitDecimals.Join(_entries, findings) : _entries;
        var first = new Dictionary<string, int>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var key = entries[i].Key;
            if (first.TryAdd(key.Value, i)) continue;
            var original = first[key.Value];
            findings.Add(Duplicate(key, entries[original].Key.Span));
            if (entries[original].Value is YamlScalar value) entries[original] = entries[original] with { Value = new YamlUnread(value.Span) };
        }
        return [.. entries];
    }

    private static Finding Duplicate(YamlScalar key, SourceSpan first) =>
        DuplicateKey.Rule.At(key.Span, null, Fact.Text("key", key.Value)) with { Related = [new("first", first)] };
}
