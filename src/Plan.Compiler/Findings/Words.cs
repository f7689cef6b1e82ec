using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Model;
using Plan.Compiler.Report;

namespace Plan.Compiler.Findings;

/// <summary>A language's words and marks for what is said about a plan, from <c>words.sv.yaml</c> and its like.</summary>
internal sealed class Words
{
    private const int LongestList = 24;

    private static readonly ConcurrentDictionary<string, Words> s_loaded = new(StringComparer.Ordinal);

    private readonly PageFields _fields;
    private readonly Lazy<PageFields> _labels;

    private Words(string language, PageFields fields)
    {
        Language = language;
        _fields = fields;
        _labels = new(() => PageFields.Read($"{language}.yaml", Resource.Read($"templates/labels/{language}.yaml")));
        Numbers = new(this["numbers.group"], this["numbers.mark"], this["numbers.minus"]);
    }

    public string Language { get; }

    public NumberStyle Numbers { get; }

    /// <summary>A word by its section and name: <c>severity.error</c>.</summary>
    public string this[string name] => _fields[name] ?? throw new InvalidOperationException($"No word {name} in {Language}.");

    /// <summary>The names of all words.</summary>
    public IEnumerable<string> Names => _fields.Names;

    /// <summary>A sentence that any rule may use, by section and name: <c>hints.accepted-other</c>; null where there is none.</summary>
    public string? Shared(string name) => _fields[name];

    /// <summary>What the documents call a thing, by the name of the label: <c>offices</c>.</summary>
    public string Label(string name) => _labels.Value[name] ?? throw new InvalidOperationException($"No label {name} in {Language}.");

    /// <summary>The words of a language that ships.</summary>
    public static Words Of(string language) => s_loaded.GetOrAdd(language, static code =>
        new(code, PageFields.Read($"words.{code}.yaml", Resource.Read($"words/words.{code}.yaml"))));

    /// <summary>A figure and its unit, which a line break may not part.</summary>
    public string Amount(decimal value, int decimals, Unit? unit) =>
        Numbers.Exact(value, decimals) + (unit is null ? "" : $"\u00A0{PlainText.Of(unit.Label)}");

    /// <summary>Names with commas and the word between the last two, <c>lists.and</c> or <c>lists.or</c>; of a very long list, how many more there are.</summary>
    public string List(ImmutableArray<string> names, string word)
    {
        if (names.Length > LongestList)
            names = [.. names[..LongestList], Counted("lists.more", names.Length - LongestList)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {this[word]} {names[^1]}";
    }

    /// <summary>A period that has no label of its own.</summary>
    public string Period(PeriodKind kind, int year)
    {
        var name = kind switch { PeriodKind.Outturn => "outturn", PeriodKind.Budget => "budget", _ => "forecast" };
        return $"{this[$"periods.{name}"]} {year.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>A day as running text has it: <c>30 juni 2026</c>.</summary>
    public string Date(DateOnly date)
    {
        var month = this["months"].Split(' ')[date.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{date.Day}\u00A0{month} {date.Year:0000}");
    }

    /// <summary>A phrase about a number of things, which it calls <c>count</c>.</summary>
    public string Counted(string name, int count) => Told(name, Fact.Count("count", count));

    /// <summary>A phrase with a fact in it.</summary>
    public string Told(string name, params ImmutableArray<Fact> facts) =>
        Phrase.Write(this[name], fact => facts.FirstOrDefault(given => given.Name == fact), this);

    public string Severity(Severity severity) => this[$"severity.{SeverityNames.Of(severity)}"];

    /// <summary>How many of each there are: errors and warnings always, infos and accepted ones where there are any.</summary>
    public string Summary(FindingSummary summary)
    {
        List<string> counts = [Counted("summary.errors", summary.Errors), Counted("summary.warnings", summary.Warnings)];
        if (summary.Infos > 0) counts.Add(Counted("summary.infos", summary.Infos));
        if (summary.Accepted > 0) counts.Add(Counted("summary.accepted", summary.Accepted));
        return string.Join(", ", counts);
    }

    /// <summary>The last line of a report: all plans counted together, and what to do now.</summary>
    public string Ending(ImmutableArray<CheckedPlan> plans)
    {
        var (counted, next) = Endings(plans);
        return $"{counted} {next}";
    }

    /// <summary>The same in two parts: the counts, and what to do now.</summary>
    public (string Counted, string Next) Endings(ImmutableArray<CheckedPlan> plans)
    {
        var summary = plans.Aggregate(new FindingSummary(), (sum, plan) => sum + plan.Summary);
        var several = plans.Length > 1 ? $"{Counted("summary.plans", plans.Length)}: " : "";
        return ($"{several}{Summary(summary)}.", Next(summary));
    }

    /// <summary>What to do now.</summary>
    public string Next(FindingSummary summary) => summary switch
    {
        { Errors: > 0 } => Counted("next.errors", summary.Errors),
        { Warnings: > 0 } => Counted("next.warnings", summary.Warnings),
        _ => this["next.clean"],
    };
}
