using System.Text.Json;

namespace Plan.Compiler.Schema;

/// <summary>What a schema is written of again and again.</summary>
internal static class SchemaJson
{
    public static void WriteObject(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    public static void WriteObject(this Utf8JsonWriter json, string name, Action content)
    {
        json.WritePropertyName(name);
        json.WriteObject(content);
    }

    /// <summary>An object for each.</summary>
    public static void WriteObjects(this Utf8JsonWriter json, string name, params ReadOnlySpan<Action> contents)
    {
        json.WriteStartArray(name);
        foreach (var content in contents) json.WriteObject(content);
        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, params IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>That something holds where something else does.</summary>
    public static void WriteCondition(this Utf8JsonWriter json, Action when, Action then)
    {
        json.WriteObject("if", when);
        json.WriteObject("then", then);
    }
}
