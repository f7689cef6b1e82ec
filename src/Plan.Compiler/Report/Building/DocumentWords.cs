using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Writes with a document's labels, the organisation's own words in their places. A label that is missing is found once.</summary>
internal sealed class DocumentWords
{
    private readonly ImmutableDictionary<string, OwnLabel> _own;
    private readonly Dictionary<string, Finding> _missing = new(StringComparer.Ordinal);

    public DocumentWords(Labels labels, ImmutableDictionary<string, OwnLabel> own)
    {
        _own = own;
        Labels = labels with
        {
            Words = labels.Words.SetItems(own.SelectMany(pair => new KeyValuePair<string, string>[]
            {
                new(pair.Key, pair.Value.One), new($"{pair.Key}s", pair.Value.Many),
            })),
        };
        Numbers = new(this["numberGroup"], this["numberMark"], this["numberMinus"]);
    }

    public Labels Labels { get; }

    public NumberStyle Numbers { get; }

    public ImmutableArray<Finding> Missing => [.. _missing.Values];

    public string this[string name] => Labels.Words.TryGetValue(name, out var word) ? word : Miss(name);

    /// <summary>Whether the organisation has its own word for a kind of thing, so that no inflected form of ours fits.</summary>
    public bool HasOwn(string kind) => _own.ContainsKey(kind);

    public string Fill(string name, params ReadOnlySpan<Fact> facts)
    {
        var given = facts.ToArray();
        return Phrase.Fill(this[name], fact => Array.Find(given, one => one.Name == fact), Write);
    }

    /// <summary>A figure with its unit, which no line break parts; more decimals where it has them.</summary>
    public string Amount(decimal value, int decimals, string? unit) => WithUnit(Numbers.Exact(value, decimals), unit);

    public static string WithUnit(string figure, string? unit) => string.IsNullOrEmpty(unit) ? figure : $"{figure}\u00A0{unit}";

    public string Percent(string figure) => Fill("percentOf", Fact.Text("value", figure));

    /// <summary>With a plus where it is above 0.</summary>
    public string Change(decimal value, int decimals) => (value > 0 ? "+" : "") + Numbers.Exact(value, decimals);

    public string Date(DateOnly date)
    {
        var months = this["months"].Split(' ');
        var month = date.Month <= months.Length ? months[date.Month - 1] : Number(date.Month);
        return Fill("date", Fact.Text("day", Number(date.Day)), Fact.Text("month", month), Fact.Text("year", Number(date.Year)));
    }

    public static string Years(YearRange years) => years.First == years.Last ? Number(years.First) : $"{Number(years.First)}–{Number(years.Last)}";

    public string PeriodLabel(Period period) => period.Label ?? Fill(
        period.Kind switch { PeriodKind.Outturn => "outturnOf", PeriodKind.Forecast => "forecastOf", _ => "budgetOf" },
        Fact.Text("year", Number(period.Year)));

    public string ColumnLabel(Column column) => column.Label ?? (column is PeriodColumn period ? PeriodLabel(period.Period) : column.Id);

    /// <summary>Names with commas and the language's "and".</summary>
    public string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} {this["and"]} {names[^1]}";

    /// <summary>A label as it stands within a sentence: what is no abbreviation loses its capital.</summary>
    public static string InSentence(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private string Write(Fact fact, bool isChoice) => fact switch
    {
        CountFact count => Numbers.Exact(count.Value, 0),
        AmountFact amount => Amount(amount.Value, amount.Decimals, amount.Unit?.Label),
        ListFact list => List(list.Values),
        TextFact text => text.Value,
        _ => fact.ToString(),
    };

    private string Miss(string name)
    {
        if (_missing.ContainsKey(name)) return "";
        var nearest = Suggestions.Clear(name, Labels.Words.Keys);
        _missing.Add(name, TemplateFailed.Rule.At(new(Labels.Source, 0, 0), null, Fact.Text("name", name), Fact.Text("nearest", nearest ?? "")) with
        {
            Variant = "label-missing",
            Hints = nearest is null ? [] : ["misspelt"],
        });
        return "";
    }
}
