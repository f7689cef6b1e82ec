using Plan.Compiler.Yaml;

namespace Plan.Tests.Yaml;

internal static class Nodes
{
    /// <summary>A node, then all that is in it, as it stands in the text.</summary>
    public static IEnumerable<YamlNode> Of(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence sequence => [sequence, .. sequence.Items.SelectMany(Of)],
        YamlMapping mapping => [mapping, .. mapping.Entries.SelectMany(entry => Of(entry.Key).Concat(Of(entry.Value)))],
        _ => [node],
    };
}
