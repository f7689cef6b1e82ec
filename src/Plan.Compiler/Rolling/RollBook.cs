using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Rolling;

/// <summary>The plan that is rolled, what becomes of its years and periods, and all that is done to it.</summary>
internal sealed class RollBook(CompiledPlan compiled, int year)
{
    private readonly Words _words = Words.Of(compiled.Plan.Manifest.Language);
    private readonly List<RolledItem> _items = [];
    private readonly Dictionary<(RollOutcome, Address, string Name, string Detail), int> _figures = [];

    public CompiledPlan Compiled { get; } = compiled;

    public OperationalPlan Plan => Compiled.Plan;

    public YearShift Years { get; } = new(compiled.Plan, year);

    public PeriodShift Periods { get; } = new(compiled.Plan, new(compiled.Plan, year));

    public SourceEdits Edits { get; } = new();

    /// <summary>What was done, each kind together, figures counted.</summary>
    public ImmutableArray<RolledItem> Items =>
    [
        .. _items.Concat(_figures.Select(pair => new RolledItem(pair.Key.Item1, pair.Key.Item2, pair.Key.Name, pair.Key.Detail, pair.Value)))
            .OrderBy(item => item.Outcome),
    ];

    public void Note(RollOutcome outcome, Address address, string name, string detail = "") => _items.Add(new(outcome, address, name, detail));

    /// <summary>One figure more of a thing.</summary>
    public void Count(RollOutcome outcome, Address address, string name, string detail)
    {
        var key = (outcome, address, name, detail);
        _figures[key] = _figures.GetValueOrDefault(key) + 1;
    }

    /// <summary>What a period is called as it is.</summary>
    public string LabelOf(string period) => Periods.Find(period) is not { } found ? period : found.Label ?? _words.Period(found.Kind, found.Year);

    /// <summary>What the period is called that has an old one's part.</summary>
    public string RoomLabelOf(string period) => Periods.Find(period) is not { } found ? period
        : found.Label is { } label ? Years.In(label)
        : _words.Period(found.Kind, found.Year + Years.Steps);

    public string Percent(decimal value, int decimals) => $"{_words.Numbers.Rounded(value, decimals)}\u00A0%";

    /// <summary>A figure with its unit, as the documents have it.</summary>
    public string Amount(decimal value, int decimals, Unit unit) => _words.Amount(value, decimals, unit);
}
