using System.Text.Json;
using Plan.Compiler.Binding;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Schema;

/// <summary>
/// Writes into an open object what a kind of value may be. Scalars are read by what their key takes, quoted or not, so that YAML's
/// types count for nothing: a figure may be a string and a word a number.
/// </summary>
/// <param name="json">Where to.</param>
/// <param name="words">The language's.</param>
/// <param name="referTo">Names the definition of a table.</param>
internal sealed class KindWriter(Utf8JsonWriter json, SchemaWords words, Func<KeyTable, string> referTo)
{
    private static readonly ChoiceKind _units = new([.. Unit.Known.Select(unit => unit.Label)]);
    private static readonly ChoiceKind _roundings = new("none", "auto");
    private static readonly ChoiceKind _errorAlone = new(SeverityNames.Of(Severity.Error));

    private readonly ScalarWriter _scalars = new(json, words);

    /// <param name="kind">What the value is.</param>
    /// <param name="at">Whose it is.</param>
    /// <param name="mayBeEmpty">Whether nothing may stand there.</param>
    public void Write(ValueKind kind, KeyPlace at, bool mayBeEmpty)
    {
        switch (kind)
        {
            case TextKind:
                WriteAny(() => _scalars.Write(new WordsKind(), at, mayBeEmpty), () => WriteTable(TextBinder.Keys, mayBeEmpty: true));
                break;
            case UnitKind:
                WriteAny(
                    () => _scalars.WriteChoice(_units, at), () => _scalars.WriteUnlisted(kind, at, mayBeEmpty),
                    () => WriteTable(UnitBinder.Keys, mayBeEmpty: true));
                break;
            case RoundingKind:
                WriteAny(() => _scalars.WriteChoice(_roundings, at), () => _scalars.WriteUnlisted(Key.Amount, at, mayBeEmpty));
                break;
            case ReferenceKind { Words.IsEmpty: false } reference:
                WriteAny(() => _scalars.WriteChoice(new(reference.Words), at), () => _scalars.Write(new WordsKind(), at, mayBeEmpty));
                break;
            case FlagKind or VersionKind:
            case ChoiceKind when mayBeEmpty:
                WriteAny(() => _scalars.WriteListed(kind, at), () => _scalars.WriteUnlisted(kind, at, mayBeEmpty));
                break;
            case ChoiceKind or RuleKind:
                _scalars.WriteListed(kind, at);
                break;
            case ListKind list:
                WriteList(list, at, mayBeEmpty);
                break;
            case MappingKind mapping:
                WriteTable(mapping.Table(), mayBeEmpty);
                break;
            case EntriesKind entries:
                WriteEntries(entries, at);
                break;
            case EitherKind either:
                WriteAny([.. either.Kinds.Select<ValueKind, Action>(one => () => Write(one, at, mayBeEmpty))]);
                break;
            default:
                _scalars.Write(kind, at, mayBeEmpty);
                break;
        }
    }

    private void WriteAny(params ReadOnlySpan<Action> alternatives) => json.WriteObjects("anyOf", alternatives);

    // A definition allows nothing in its place: most keys may be empty.
    private void WriteTable(KeyTable table, bool mayBeEmpty)
    {
        json.WriteString("$ref", referTo(table));
        if (!mayBeEmpty) json.WriteString("type", "object");
    }

    private void WriteList(ListKind list, KeyPlace at, bool mayBeEmpty)
    {
        if (list.OneIsEnough) WriteAny(() => Write(list.Item, at, mayBeEmpty), () => WriteItems(list, at, mayBeEmpty));
        else WriteItems(list, at, mayBeEmpty);
    }

    private void WriteItems(ListKind list, KeyPlace at, bool mayBeEmpty)
    {
        // An empty item is none, unless it is their number that counts.
        json.WriteObject("items", () => Write(list.Item, at, mayBeEmpty: list.Least < 2));
        if (list.Least > 0) json.WriteNumber("minItems", list.Least);
        if (list.Most < int.MaxValue) json.WriteNumber("maxItems", list.Most);
        var variant = (list.Least, list.Most) switch { (2, 2) => "two", (_, 2) => "one-or-two", _ => "list" };
        _scalars.WriteShape("array", words.Shape(variant, Fact.Text("key", at.Name)), mayBeEmpty);
    }

    private void WriteEntries(EntriesKind entries, KeyPlace at)
    {
        if (entries.Key is RuleKind) WriteRules(entries.Value, at);
        else if (entries.Key is not ReferenceKind) json.WriteObject("propertyNames", () => _scalars.WritePattern(entries.Key, mayBeEmpty: false));
        if (entries.Key is RuleKind)
            json.WriteBoolean("additionalProperties", false);
        else
            json.WriteObject("additionalProperties", () =>
                Write(entries.Value, at, entries.Value is not MappingKind mapping || !mapping.Table().NeedsKeys));
        _scalars.WriteShape("object", words.Shape("entries", Fact.Text("key", at.Name)), mayBeEmpty: true);
    }

    // Each rule by name, so that an editor offers them and says what they are.
    private void WriteRules(ValueKind value, KeyPlace at)
    {
        json.WriteStartObject("properties");
        foreach (var name in RuleNames.All)
            json.WriteObject(name, () =>
            {
                if (words.Rule(name) is { } title) json.WriteString("description", title);
                else json.WriteBoolean("doNotSuggest", true);
                Write(RuleNames.Find(name) is { CanBeSoftened: false } ? _errorAlone : value, at, mayBeEmpty: true);
            });
        json.WriteEndObject();
    }
}
