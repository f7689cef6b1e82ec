using System.Text.Json;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;

namespace Plan.Compiler.Schema;

/// <summary>Writes the schema: the manifest's table as its root, and every table that it leads to as a definition.</summary>
internal sealed class TableWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly Utf8JsonWriter _json;
    private readonly SchemaWords _words;
    private readonly KindWriter _kinds;
    private readonly ConditionWriter _conditions;
    private readonly List<KeyTable> _tables = [];

    public TableWriter(Utf8JsonWriter json, SchemaWords words)
    {
        (_json, _words) = (json, words);
        _kinds = new(json, words, ReferTo);
        _conditions = new(json, words);
    }

    /// <summary>What a table's definition is called.</summary>
    public static string NameOf(KeyTable table) =>
        table.Name.Replace("'", "", StringComparison.Ordinal).Replace(' ', '-');

    public void WriteSchema()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Dialect);
        // Its keys are those of any file and more. A file without `plan` may have none of these: that is a condition.
        WriteTable(ManifestKeys.Manifest, isRoot: true);
        _json.WriteStartObject("$defs");
        // Each may lead to more.
        for (var i = 0; i < _tables.Count; i++)
        {
            var table = _tables[i];
            _json.WriteObject(NameOf(table), () => WriteTable(table, isRoot: false));
        }
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteTable(KeyTable table, bool isRoot)
    {
        _json.WriteString("title", _words.Title(table));
        _json.WriteString("description", _words.About(table));
        _json.WriteStartObject("properties");
        foreach (var key in table.Keys) WriteKey(table, key);
        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
        if (!isRoot) WriteRequired(table);
        _conditions.Write(table, isRoot);
    }

    private void WriteKey(KeyTable table, Key key)
    {
        _json.WriteStartObject(key.Name);
        _json.WriteString("title", key.Name);
        _json.WriteString("description", _words.Of(table, key));
        if (KeyExample.IsNeeded(key.Value))
        {
            _json.WriteStartArray("examples");
            KeyExample.Write(_json, _words.Example(table, key));
            _json.WriteEndArray();
        }
        var mayBeEmpty = key.RequiredUnless is not null || !(key.IsRequired || key.NeedsValue);
        _kinds.Write(key.Value, new(table, key), mayBeEmpty);
        _json.WriteEndObject();
    }

    private void WriteRequired(KeyTable table)
    {
        var required = table.Required.Where(key => key.RequiredUnless is null).ToList();
        if (required.Count == 0) return;
        _json.WriteStrings("required", required.Select(key => key.Name));
    }

    private string ReferTo(KeyTable table)
    {
        if (!_tables.Any(known => ReferenceEquals(known, table))) _tables.Add(table);
        return $"#/$defs/{NameOf(table)}";
    }
}
