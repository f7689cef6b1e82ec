using System.Collections.Immutable;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Schema;
using Plan.Compiler.Yaml;
using Plan.Tests.Binding;

namespace Plan.Tests.Schema;

/// <summary>The pages of the keys say something of every table and key, and of nothing else, in both languages.</summary>
public sealed class SchemaWordsTests
{
    public static TheoryData<string> Languages => ["sv", "en"];

    // A file beside the manifest has no table of its own: its keys are the manifest's.
    private static IEnumerable<KeyTable> Tables => KeyTables.All.Where(table => table != ManifestKeys.Content);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_table_has_a_title_and_says_what_it_is(string language)
    {
        var words = SchemaWords.Of(language);

        Assert.All(Tables, table => Assert.NotEqual("", words.Title(table)));
        Assert.All(Tables, table => Assert.EndsWith(".", words.About(table)));
        Assert.Equal(Tables.Select(table => table.Name).Order(StringComparer.Ordinal), Names(words, "tables").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_key_is_told_in_a_sentence_and_shown(string language)
    {
        var words = SchemaWords.Of(language);

        foreach (var (table, key) in Keys())
        {
            Assert.True(words.Of(table, key) is { Length: > 3 } told && told.EndsWith('.') || words.Of(table, key).EndsWith('}'), $"{table.Name}: {key.Name}");
            if (KeyExample.IsNeeded(key.Value)) Assert.NotNull(words.Example(table, key));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_told_of_what_there_is_not(string language)
    {
        var words = SchemaWords.Of(language);
        foreach (var table in Tables)
        {
            Assert.Subset(table.Names.ToHashSet(), Names(words, "tables", table.Name, "keys").ToHashSet());
            Assert.Subset(Shown(table).ToHashSet(), Names(words, "tables", table.Name, "examples").ToHashSet());
        }
        Assert.Subset(Keys().Select(key => key.Key.Name).ToHashSet(), Names(words, "common", "keys").ToHashSet());
        Assert.Subset(Tables.SelectMany(Shown).ToHashSet(), Names(words, "common", "examples").ToHashSet());
    }

    [Fact]
    public void Both_languages_tell_of_the_same() => Assert.Equal(Shape(SchemaWords.Of("sv").Page), Shape(SchemaWords.Of("en").Page));

    private static IEnumerable<(KeyTable Table, Key Key)> Keys() => Tables.SelectMany(table => table.Keys.Select(key => (table, key)));

    private static IEnumerable<string> Shown(KeyTable table) => table.Keys.Where(key => KeyExample.IsNeeded(key.Value)).Select(key => key.Name);

    private static IEnumerable<string> Names(SchemaWords words, params ReadOnlySpan<string> path)
    {
        YamlNode? node = words.Page;
        foreach (var name in path) node = (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == name)?.Value;
        return node is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Key.Value) : [];
    }

    // What stands under which names; what an example says is its language's business.
    private static ImmutableArray<string> Shape(YamlNode node, string path = "") => node is YamlMapping mapping
        ? [.. mapping.Entries.SelectMany(entry => entry.Key.Value == "examples" && entry.Value is YamlMapping examples
            ? examples.Entries.Select(example => $"{path}/examples/{example.Key.Value}")
            : Shape(entry.Value, $"{path}/{entry.Key.Value}"))]
        : [path];
}
