using Plan.Compiler.Yaml;

namespace Plan.EndToEnd.Schema;

/// <summary>What may stand in the place of any value by mistake.</summary>
internal static class OtherKinds
{
    public static IEnumerable<YamlNode> Of(YamlNode node)
    {
        var word = new YamlScalar(node.Span, "word", ScalarStyle.Plain);
        return
        [
            new YamlScalar(node.Span, "", ScalarStyle.Plain),
            new YamlScalar(node.Span, "", ScalarStyle.DoubleQuoted),
            word,
            new YamlSequence(node.Span, [], IsFlow: true),
            new YamlSequence(node.Span, [word], IsFlow: true),
            new YamlMapping(node.Span, [], IsFlow: true),
            new YamlMapping(node.Span, [new(word, word)], IsFlow: true),
        ];
    }
}
