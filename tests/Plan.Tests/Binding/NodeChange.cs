using System.Collections.Immutable;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Tests.Binding;

/// <summary>A tree of nodes with one of them changed.</summary>
/// <param name="Root">The whole tree.</param>
/// <param name="Place">Where the change is.</param>
internal sealed record NodeChange(YamlNode Root, SourceSpan Place)
{
    /// <summary>Every tree with one value, at any depth, replaced by what <paramref name="replace"/> makes of it.</summary>
    public static IEnumerable<NodeChange> OfEachValue(YamlNode node, Func<YamlNode, IEnumerable<YamlNode>> replace)
    {
        foreach (var replaced in replace(node)) yield return new(replaced, node.Span);
        switch (node)
        {
            case YamlSequence list:
                for (var i = 0; i < list.Items.Length; i++)
                    foreach (var inner in OfEachValue(list.Items[i], replace))
                        yield return inner with { Root = list with { Items = list.Items.SetItem(i, inner.Root) } };
                break;
            case YamlMapping mapping:
                for (var i = 0; i < mapping.Entries.Length; i++)
                    foreach (var inner in OfEachValue(mapping.Entries[i].Value, replace))
                        yield return inner with { Root = With(mapping, i, mapping.Entries[i] with { Value = inner.Root }) };
                break;
        }
    }

    /// <summary>Every tree with one key, at any depth, replaced by what <paramref name="replace"/> makes of it.</summary>
    public static IEnumerable<NodeChange> OfEachKey(YamlNode node, Func<string, string> replace)
    {
        switch (node)
        {
            case YamlSequence list:
                for (var i = 0; i < list.Items.Length; i++)
                    foreach (var inner in OfEachKey(list.Items[i], replace))
                        yield return inner with { Root = list with { Items = list.Items.SetItem(i, inner.Root) } };
                break;
            case YamlMapping mapping:
                for (var i = 0; i < mapping.Entries.Length; i++)
                {
                    var entry = mapping.Entries[i];
                    var key = new YamlScalar(entry.Key.Span, replace(entry.Key.Value), entry.Key.Style);
                    yield return new(With(mapping, i, entry with { Key = key }), key.Span);
                    foreach (var inner in OfEachKey(entry.Value, replace))
                        yield return inner with { Root = With(mapping, i, entry with { Value = inner.Root }) };
                }
                break;
        }
    }

    private static YamlMapping With(YamlMapping mapping, int index, YamlEntry entry) => mapping with { Entries = mapping.Entries.SetItem(index, entry) };
}
