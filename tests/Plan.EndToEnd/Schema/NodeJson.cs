using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plan.Compiler.Yaml;

namespace Plan.EndToEnd.Schema;

/// <summary>A YAML document as JSON: a plain scalar has the type that YAML 1.2 gives it, which is how an editor meets it.</summary>
internal static partial class NodeJson
{
    public static void Write(Utf8JsonWriter json, YamlNode? node)
    {
        switch (node)
        {
            case YamlSequence list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case YamlMapping mapping:
                json.WriteStartObject();
                foreach (var (key, value) in mapping.Entries)
                {
                    json.WritePropertyName(key.Value);
                    Write(json, value);
                }
                json.WriteEndObject();
                break;
            case YamlScalar { IsNotGiven: false } scalar:
                WriteScalar(json, scalar);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, YamlScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain) json.WriteStringValue(scalar.Value);
        else if (scalar.Value is "true" or "false") json.WriteBooleanValue(scalar.Value == "true");
        else if (!Number().IsMatch(scalar.Value)) json.WriteStringValue(scalar.Value);
        else json.WriteRawValue(double.Parse(scalar.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?$")]
    private static partial Regex Number();
}
