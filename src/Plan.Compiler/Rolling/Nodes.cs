using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>Finds things in the nodes of a plan that is known to be readable.</summary>
internal static class Nodes
{
    public static YamlNode? Get(this YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    public static YamlScalar? Scalar(this YamlMapping mapping, string key) => mapping.Get(key) as YamlScalar;

    public static string Word(this YamlMapping mapping, string key) => mapping.Scalar(key)?.Value ?? "";

    /// <summary>The mappings of a list; none where there is no list.</summary>
    public static IEnumerable<YamlMapping> Items(this YamlMapping mapping, string key) =>
        mapping.Get(key) is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    /// <summary>Where a key stands; -1 where it doesn't.</summary>
    public static int IndexOf(this YamlMapping mapping, string key)
    {
        for (var index = 0; index < mapping.Entries.Length; index++)
            if (mapping.Entries[index].Key.Value == key) return index;
        return -1;
    }
}
