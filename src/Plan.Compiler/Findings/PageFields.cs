using System.Collections.Immutable;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Findings;

/// <summary>Texts by name, as a rule's page or a language's words have them: keys, and keys within a key, with a point between.</summary>
internal sealed class PageFields
{
    private readonly ImmutableDictionary<string, string> _texts;

    private PageFields(ImmutableDictionary<string, string> texts) => _texts = texts;

    /// <summary>The text of that name; null where there is none.</summary>
    public string? this[string name] => _texts.GetValueOrDefault(name);

    /// <summary>All names, in order.</summary>
    public IEnumerable<string> Names => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads YAML that ships with the tool. What doesn't fit is a fault of the program.</summary>
    public static PageFields Read(string name, string yaml)
    {
        var reading = YamlReader.Read(new SourceText(name, yaml));
        if (!reading.IsWhole || reading.Root is not YamlMapping root)
            throw new InvalidOperationException($"{name} is no mapping of texts.");
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add(root, "", texts);
        return new(texts.ToImmutable());
    }

    private static void Add(YamlMapping mapping, string prefix, ImmutableDictionary<string, string>.Builder texts)
    {
        foreach (var (key, value) in mapping.Entries)
            if (value is YamlMapping inner) Add(inner, $"{prefix}{key.Value}.", texts);
            else if (value is YamlScalar scalar) texts.Add(prefix + key.Value, scalar.Value);
            else throw new InvalidOperationException($"{value.Span}: a text is expected.");
    }
}
