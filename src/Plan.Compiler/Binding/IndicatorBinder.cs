using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class IndicatorBinder
{
    private static readonly EntriesKind _figures = new(new YearKind(), new IndicatorFigureKind());

    public static readonly KeyTable Keys = new("indicator",
        new("id", Key.Id, IsRequired: true),
        BelongingKeys.Goal,
        BelongingKeys.Area,
        BelongingKeys.Office,
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("unit", Key.Words),
        new("better", new ChoiceKind("higher", "lower")),
        new("source", Key.Words),
        new("preliminary", new FlagKind()),
        new("text", Key.Text),
        new("outcomes", _figures),
        new("targets", _figures))
    {
        OneOf = ["goal", "area"],
        OneIsRequired = false,
    };

    public static Indicator Bind(MappingReader indicator, Located<string> id)
    {
        // A unit that can't be told makes no value wrong.
        var unit = indicator.Words("unit")?.Value ?? (indicator.MayHold("unit") ? null : "");
        var outcomes = Figures(indicator, "outcomes", unit, out var outcomesAreWhole);
        var targets = Figures(indicator, "targets", unit, out var targetsAreWhole);
        return new(id, indicator.Words("name") ?? id, indicator.ShortName(), indicator.Belonging(), indicator.Office(),
            unit ?? "", BetterOf(indicator, unit), indicator.Words("source")?.Value, indicator.Flag("preliminary") ?? false,
            indicator.Text("text"), outcomes, targets)
        {
            OutcomesAreWhole = outcomesAreWhole,
            TargetsAreWhole = targetsAreWhole,
        };
    }

    // Of a rank, 1 is the best.
    private static Better? BetterOf(MappingReader indicator, string? unit) => indicator.Choice("better") switch
    {
        "higher" => Better.Higher,
        "lower" => Better.Lower,
        _ => unit == "rank" && !indicator.MayHold("better") ? Better.Lower : null,
    };

    private static ImmutableArray<YearValue> Figures(MappingReader indicator, string key, string? unit, out bool areWhole)
    {
        var figures = ImmutableArray.CreateBuilder<YearValue>();
        var entries = indicator.Entries(key, out var isLost);
        areWhole = !isLost && !indicator.IsTwice(key) && (indicator.Node(key) is not null || indicator.IsWhole);
        foreach (var (yearKey, node) in entries)
            if (YearValues.Read(yearKey, indicator.Scope) is not { } year)
                areWhole = false;
            else if (figures.All(figure => figure.Year.Value != year.Value))
                figures.Add(IndicatorFigures.Read(year, node, unit, indicator.Scope));
        return [.. figures.OrderBy(figure => figure.Year.Value)];
    }
}
