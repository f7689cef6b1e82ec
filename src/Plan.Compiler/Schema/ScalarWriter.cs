using System.Collections.Immutable;
using System.Text.Json;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Schema;

/// <summary>
/// Writes what scalars may be. Editors complete from <c>type</c> and <c>enum</c>, so that these hold only what an author would
/// choose: what else is read stands in a <c>then</c>, where they don't look. <c>errorMessage</c>, <c>patternErrorMessage</c> and
/// <c>enumDescriptions</c> are not JSON Schema's own; editors show them, and validators pass them by.
/// </summary>
internal sealed class ScalarWriter(Utf8JsonWriter json, SchemaWords words)
{
    /// <summary>A scalar spelt as its kind has it, of whatever type that makes it in YAML.</summary>
    public void Write(ValueKind kind, KeyPlace at, bool mayBeEmpty)
    {
        WritePattern(kind, mayBeEmpty);
        if (kind is YearKind or YearRangeKind) WriteBounds(1000, 9999);
        if (kind is CountKind count) WriteBounds(count.Least, count.Most);
        json.WriteCondition(
            () => json.WriteStrings("type", ["object", "array", .. Others(kind, mayBeEmpty)]),
            () => WriteType("string", words.Shape("value", Fact.Text("key", at.Name))));
    }

    /// <summary>Its spelling where it is a string.</summary>
    public void WritePattern(ValueKind kind, bool mayBeEmpty)
    {
        var (pattern, message) = kind switch
        {
            IdKind => (SchemaPatterns.Id, words.Message("id")),
            AmountKind => (SchemaPatterns.Amount, words.Message("amount")),
            NumberKind => (SchemaPatterns.Number, words.Message("number")),
            YearKind => (SchemaPatterns.Year, words.Message("year")),
            YearRangeKind => (SchemaPatterns.YearRange, words.Message("years")),
            DateKind => (SchemaPatterns.Date, words.Message("date")),
            ColourKind => (SchemaPatterns.Colour, words.Message("colour")),
            AddressKind => (SchemaPatterns.Address, words.Message("address")),
            UnitKind => (SchemaPatterns.Unit, words.Message("given")),
            CountKind count => (SchemaPatterns.Count, words.Message("count", Fact.Count("least", count.Least), Fact.Count("most", count.Most))),
            _ => (mayBeEmpty ? null : SchemaPatterns.Anything, words.Message("given")),
        };
        if (pattern is null) return;
        json.WriteString("pattern", mayBeEmpty ? $"^({pattern})?$" : $"^({pattern})$");
        json.WriteString("patternErrorMessage", message);
    }

    /// <summary>The words that a kind lists.</summary>
    public void WriteListed(ValueKind kind, KeyPlace at)
    {
        if (kind is ChoiceKind choice) WriteChoice(choice, at);
        else if (kind is FlagKind flag) WriteFlags(flag);
        else if (kind is VersionKind) WriteVersion();
        else WriteRules();
    }

    /// <summary>Some words, each with its meaning.</summary>
    public void WriteChoice(ChoiceKind choice, KeyPlace at)
    {
        json.WriteStrings("enum", choice.Words);
        json.WriteStrings("enumDescriptions", choice.Words.Select(word => words.Choice(at.Table, at.Key, word)));
        json.WriteString("errorMessage", words.Message("choice", Fact.List("words", choice.Words)));
    }

    /// <summary>What is read beside the words that are listed, and is not offered.</summary>
    public void WriteUnlisted(ValueKind kind, KeyPlace at, bool mayBeEmpty)
    {
        json.WriteBoolean("if", true);
        json.WriteObject("then", () =>
        {
            if (kind is ChoiceKind or FlagKind or VersionKind) WriteStringOf(kind, mayBeEmpty);
            else Write(kind, at, mayBeEmpty);
        });
    }

    /// <summary>That only a list or only a mapping may stand here.</summary>
    public void WriteShape(string type, string message, bool mayBeEmpty) => json.WriteCondition(
        () => json.WriteObject("not", () => json.WriteStrings("type", mayBeEmpty ? [type, "null"] : [type])),
        () => WriteType(type, message));

    // What a quoted value is as a string, and where nothing need stand, nothing.
    private void WriteStringOf(ValueKind kind, bool mayBeEmpty)
    {
        string[] values = kind switch
        {
            FlagKind flag => [.. Flags(flag).Select(value => value ? "true" : "false")],
            VersionKind => [ManifestBinder.SupportedVersion],
            _ => [],
        };
        json.WriteStrings("type", mayBeEmpty ? ["string", "null"] : ["string"]);
        json.WriteString("pattern", mayBeEmpty ? $"^({string.Join('|', values)})?$" : $"^({string.Join('|', values)})$");
    }

    private void WriteType(string type, string message)
    {
        json.WriteString("type", type);
        json.WriteString("errorMessage", message);
    }

    private void WriteVersion()
    {
        json.WriteStartArray("enum");
        json.WriteRawValue(ManifestBinder.SupportedVersion);
        json.WriteEndArray();
        json.WriteString("errorMessage", words.Message("version"));
    }

    private void WriteFlags(FlagKind flag)
    {
        json.WriteStartArray("enum");
        foreach (var value in Flags(flag)) json.WriteBooleanValue(value);
        json.WriteEndArray();
        json.WriteString("errorMessage", words.Message("flag"));
    }

    private static ImmutableArray<bool> Flags(FlagKind flag) => flag.Only is { } only ? [only] : [true, false];

    // Those whose findings can be accepted.
    private void WriteRules()
    {
        ImmutableArray<string> names = [.. RuleNames.All.Where(name => RuleNames.Find(name) is not { CanBeSoftened: false })];
        json.WriteStrings("enum", names);
        json.WriteStrings("enumDescriptions", names.Select(name => words.Rule(name) ?? ""));
        json.WriteString("errorMessage", words.Message("rule"));
    }

    private void WriteBounds(int least, int most)
    {
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteNumber("multipleOf", 1);
    }

    // A figure is never true or false.
    private static IEnumerable<string> Others(ValueKind kind, bool mayBeEmpty)
    {
        if (kind is AmountKind or NumberKind or YearKind or YearRangeKind or DateKind or ColourKind or CountKind) yield return "boolean";
        if (!mayBeEmpty) yield return "null";
    }
}
