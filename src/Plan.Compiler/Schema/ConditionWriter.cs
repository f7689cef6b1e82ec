using System.Collections.Immutable;
using System.Text.Json;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Schema;

/// <summary>
/// Writes what a table says of its keys together. A message is a condition's own, so that an editor tells a mistake at the key or
/// value that is wrong, as a check does. What holds of a mapping says nothing where nothing stands.
/// </summary>
internal sealed class ConditionWriter(Utf8JsonWriter json, SchemaWords words)
{
    public void Write(KeyTable table, bool isRoot)
    {
        json.WriteStartArray("allOf");
        WriteMapping(table);
        if (isRoot) WriteManifest(table);
        foreach (var key in table.Required.Where(key => key.RequiredUnless is not null)) WriteUnless(key);
        WriteOneOf(table);
        foreach (var key in table.Dependent)
        {
            if (!key.OnlyWith.IsEmpty) WriteOnlyWith(key, table);
            if (!key.RequiredWith.IsEmpty) WriteRequiredWith(key);
        }
        json.WriteEndArray();
    }

    private void WriteMapping(KeyTable table) => Write(
        () => json.WriteObject("not", () => json.WriteStrings("type", "object", "null")),
        () =>
        {
            json.WriteString("type", "object");
            json.WriteString("errorMessage", words.Shape("mapping", Fact.List("keys", table.Names)));
        });

    // Without `plan` a file is not the manifest, and what belongs there can't stand in it.
    private void WriteManifest(KeyTable table)
    {
        var version = table.Keys.Single(key => key.Value is VersionKind);
        Write(
            () => json.WriteObject("not", () => json.WriteStrings("required", version.Name)),
            () =>
            {
                json.WriteObject("properties", () =>
                {
                    foreach (var key in ManifestKeys.Content.Elsewhere.Keys.Intersect(table.Names).Order(StringComparer.Ordinal))
                        json.WriteBoolean(key, false);
                });
                json.WriteString("errorMessage", words.Message("in-manifest"));
            });
        foreach (var key in table.Required.Where(key => key != version))
            Write(() => json.WriteStrings("required", version.Name), () => WriteRequired(key));
    }

    private void WriteUnless(Key key) => Write(
        () => json.WriteObject("not", () => json.WriteStrings("required", key.RequiredUnless!)),
        () => WriteRequired(key));

    private void WriteOneOf(KeyTable table)
    {
        if (table.OneOf.IsEmpty) return;
        var keys = Fact.List("keys", table.OneOf);
        if (table.OneIsRequired)
        {
            json.WriteObject(() => json.WriteObjects("anyOf", [.. table.OneOf.Select<string, Action>(key => () =>
            {
                json.WriteStrings("required", key);
                json.WriteString("errorMessage", words.Shape("none-of", keys));
            })]));
        }
        foreach (var key in table.OneOf)
            Write(() => WriteGiven([key]), () => WriteNoOther(table, key, words.Message("one-of", keys, Fact.Text("given", key))));
    }

    // Where a table has no other keys, one line says it of all.
    private void WriteNoOther(KeyTable table, string key, string message)
    {
        var isAll = table.OneOf.Length == table.Names.Length;
        json.WriteObject("properties", () =>
        {
            if (isAll) json.WriteObject(key, () => json.WriteBoolean("doNotSuggest", true));
            else
                foreach (var other in table.OneOf.Remove(key))
                    json.WriteObject(other, () => WriteNothing(message));
        });
        if (isAll) json.WriteObject("additionalProperties", () => WriteNothing(message));
    }

    private void WriteOnlyWith(Key key, KeyTable table) => Write(
        () => json.WriteObject("not", () => json.WriteObjects(
            "anyOf", [.. key.OnlyWith.Intersect(table.Names).Select<string, Action>(other => () => json.WriteStrings("required", other))])),
        () => json.WriteObject("properties", () => json.WriteObject(key.Name, () =>
            WriteNothing(words.Shape("only-with", Fact.Text("key", key.Name), Fact.List("with", key.OnlyWith))))));

    private void WriteRequiredWith(Key key) => Write(() => WriteGiven(key.RequiredWith), () => WriteRequired(key));

    private void WriteGiven(ImmutableArray<string> keys)
    {
        json.WriteStrings("required", keys);
        json.WriteObject("properties", () =>
        {
            foreach (var key in keys) json.WriteObject(key, () => json.WriteObject("not", () => json.WriteString("type", "null")));
        });
    }

    private void WriteRequired(Key key)
    {
        json.WriteStrings("required", key.Name);
        json.WriteObject("properties", () => json.WriteObject(key.Name, () =>
        {
            json.WriteBoolean("doNotSuggest", true);
            json.WriteStrings("type", "string", "number", "boolean", "object", "array");
            json.WriteString("errorMessage", words.Message("given"));
        }));
        json.WriteString("errorMessage", words.MissingKeyOf(key.Name));
    }

    private void Write(Action when, Action then) => json.WriteObject(() => json.WriteCondition(when, then));

    private void WriteNothing(string message)
    {
        json.WriteString("type", "null");
        json.WriteString("errorMessage", message);
        json.WriteBoolean("doNotSuggest", true);
    }
}
