using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Output.Sheets;

/// <summary>Reads keys and values of a description. What it can't take is a finding, and then not given.</summary>
internal sealed class DescriptionFields(List<Finding> findings)
{
    /// <summary>The values by key, in order. Unknown keys are reported and left out.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Of(YamlNode node, ImmutableArray<string> allowed)
    {
        if (node is not YamlMapping mapping)
        {
            if (!IsNotGiven(node)) Report(node.Span, "not-a-mapping");
            yield break;
        }
        foreach (var (key, value) in mapping.Entries.Select(entry => (entry.Key, entry.Value)))
        {
            if (!allowed.Contains(key.Value))
                ReportUnknown(key.Span, "unknown-key", key.Value, allowed, Fact.List("allowed", allowed));
            else if (!IsNotGiven(value))
                yield return (key.Value, value);
        }
    }

    /// <summary>The values by any key, as of a map of styles or cells.</summary>
    public IEnumerable<(Located<string> Key, YamlNode Value)> Of(YamlNode node)
    {
        if (node is YamlMapping mapping)
            return mapping.Entries.Select(entry => (new Located<string>(entry.Key.Value, entry.Key.Span), entry.Value));
        Report(node.Span, "not-a-mapping");
        return [];
    }

    public ImmutableArray<YamlNode> Items(YamlNode node)
    {
        if (node is YamlSequence sequence) return sequence.Items;
        Report(node.Span, "not-a-list");
        return [];
    }

    public Located<string>? Text(YamlNode node)
    {
        if (node is YamlScalar scalar) return new(scalar.Value, scalar.Span);
        Report(node.Span, "not-a-value");
        return null;
    }

    public decimal? Number(YamlNode node) =>
        Text(node) is not { } text ? null
        : decimal.TryParse(text.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refuse<decimal>(text, "not-a-number");

    public int? Count(YamlNode node, int most) =>
        Text(node) is not { } text ? null
        : int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most
            ? count
            : Refuse<int>(text, "not-a-count", Fact.Count("most", most));

    public bool? Flag(YamlNode node) => Choice(node, ["true", "false"]) is { } word ? word == "true" : null;

    public DateOnly? Date(YamlNode node) =>
        Text(node) is not { } text ? null
        : DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Refuse<DateOnly>(text, "not-a-date");

    public string? Choice(YamlNode node, ImmutableArray<string> choices)
    {
        if (Text(node) is not { } text) return null;
        if (choices.Contains(text.Value)) return text.Value;
        ReportUnknown(text.Span, "not-a-choice", text.Value, choices, Fact.List("allowed", choices));
        return null;
    }

    /// <summary><c>#0B4A8F</c>, in capitals.</summary>
    public string? Color(YamlNode node)
    {
        if (Text(node) is not { } text) return null;
        if (IsColor(text.Value)) return text.Value.ToUpperInvariant();
        Report(text.Span, "not-a-color", Fact.Text("value", text.Value));
        return null;
    }

    public static bool IsColor(string text) => text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0;

    public void Report(SourceSpan place, string variant, params ReadOnlySpan<Fact> facts) =>
        findings.Add(WorkbookShape.Rule.At(place, null, facts) with { Variant = variant });

    /// <summary>A word that is none of those that can stand here, with the nearest of them.</summary>
    public void ReportUnknown(SourceSpan place, string variant, string word, IEnumerable<string> known, params ReadOnlySpan<Fact> facts)
    {
        var nearest = Suggestions.Nearest(word, known);
        findings.Add(WorkbookShape.Rule.At(place, null, [Fact.Text("value", word), Fact.List("nearest", nearest), .. facts]) with
        {
            Variant = variant,
            Hints = nearest.IsEmpty ? [] : ["did-you-mean"],
        });
    }

    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    private static bool IsNotGiven(YamlNode node) => node is YamlScalar { IsNotGiven: true };

    private T? Refuse<T>(Located<string> text, string variant, params ReadOnlySpan<Fact> facts)
        where T : struct
    {
        Report(text.Span, variant, [Fact.Text("value", text.Value), .. facts]);
        return null;
    }
}
