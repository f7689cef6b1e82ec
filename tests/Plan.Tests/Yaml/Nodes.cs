using Plan.Compiler.Yaml;

namespace Plan.Tests.Yaml;

internal static class Nodes
{
    /// <summary>A node, then all that is in it, as it stands in the text.</summary>
    public static IEnumerable<YamlNode> Of(YamlNode? node) => node is null ? [] : [node, .. Children(node).SelectMany(Of)];

    /// <summary>The nodes directly in a node, keys before their values.</summary>
    public static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlMapping mapping => mapping.Entries.SelectMany(entry => (YamlNode[])[entry.Key, entry.Value]),
        _ => [],
    };
}
