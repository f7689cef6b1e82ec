using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Schema;

/// <summary>What a language says of the keys, from <c>keys.sv.yaml</c> and its like; what is wrong is told as a check tells it.</summary>
internal sealed class SchemaWords
{
    private const string Tables = "tables";
    private const string Shared = "common";

    private readonly RuleCatalog _rules;
    private readonly Words _words;

    private SchemaWords(string language, YamlMapping page)
    {
        (_rules, _words, Page) = (new(language), Words.Of(language), page);
    }

    /// <summary>The page itself.</summary>
    public YamlMapping Page { get; }

    public static SchemaWords Of(string language)
    {
        var name = $"keys.{language}.yaml";
        var reading = YamlReader.Read(new SourceText(name, Resource.Read($"schema/{name}")));
        return new(language, reading is { IsWhole: true, Root: YamlMapping page } ? page : throw new InvalidOperationException($"{name} is broken."));
    }

    public string Title(KeyTable table) => Text(Tables, table.Name, "title");

    public string About(KeyTable table) => Text(Tables, table.Name, "about");

    public string Of(KeyTable table, Key key) =>
        (Find(Tables, table.Name, "keys", key.Name) ?? Find(Shared, "keys", key.Name)) is YamlScalar text ? text.Value : throw Missing(table, key);

    /// <summary>How a key's value may look.</summary>
    public YamlNode Example(KeyTable table, Key key) =>
        Find(Tables, table.Name, "examples", key.Name) ?? Find(Shared, "examples", key.Name) ?? throw Missing(table, key);

    /// <summary>What one of the words means that a key takes.</summary>
    public string Choice(KeyTable table, Key key, string word) =>
        (Find(Tables, table.Name, "choices", key.Name, word) ?? Find(Shared, "choices", key.Name, word)) is YamlScalar text
            ? text.Value
            : throw Missing(table, key);

    /// <summary>The title of a rule that this version checks; null for another.</summary>
    public string? Rule(string name) => RuleNames.Find(name) is { } rule ? _rules.Page(rule).Title : null;

    /// <summary>How something is written.</summary>
    public string Message(string name, params ImmutableArray<Fact> facts) => Write(Text("messages", name), facts);

    /// <summary>What a check says of a wrong shape.</summary>
    public string Shape(string variant, params ImmutableArray<Fact> facts) => Write(_rules.Page(WrongShape.Rule).Message(variant), facts);

    /// <summary>What a check says of a key that isn't there.</summary>
    public string MissingKeyOf(string key) => Write(_rules.Page(MissingKey.Rule).Message(null), [Fact.Text("key", key)]);

    private string Write(string template, ImmutableArray<Fact> facts) =>
        Phrase.Write(template, name => facts.FirstOrDefault(fact => fact.Name == name), _words);

    private string Text(params ReadOnlySpan<string> path) =>
        Find(path) is YamlScalar text ? text.Value : throw new InvalidOperationException($"No text {string.Join('.', path!)} of the keys.");

    private YamlNode? Find(params ReadOnlySpan<string> path)
    {
        YamlNode? node = Page;
        foreach (var name in path) node = (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == name)?.Value;
        return node;
    }

    private static InvalidOperationException Missing(KeyTable table, Key key) => new($"Nothing is said of {key.Name} in {table.Name}.");
}
