using System.Globalization;
using System.Text.Json;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Schema;

/// <summary>How a key's value may look: written in the schema as an editor would read it.</summary>
internal static class KeyExample
{
    /// <summary>Whether words alone don't show how a value is written: what leads to a table or takes one of some words is shown by these.</summary>
    public static bool IsNeeded(ValueKind kind) => kind switch
    {
        MappingKind or ChoiceKind or FlagKind or VersionKind or UnitKind or RoundingKind or RuleKind => false,
        ReferenceKind reference => reference.Words.IsEmpty,
        ListKind list => IsNeeded(list.Item),
        EntriesKind entries => IsNeeded(entries.Value),
        EitherKind either => either.Kinds.Any(IsNeeded),
        _ => true,
    };

    public static void Write(Utf8JsonWriter json, YamlNode node)
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
            case YamlScalar { Style: ScalarStyle.Plain } plain
                when int.TryParse(plain.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case YamlScalar scalar:
                json.WriteStringValue(scalar.Value);
                break;
        }
    }
}
