using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

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
        // Where the unit can't be read, nor can what stands in it be judged.
        var unit = indicator.Words("unit")?.Value ?? (indicator.Node("unit") is null or YamlScalar ? "" : "text");
        return new(id, indicator.Words("name") ?? id, indicator.ShortName(), indicator.Belonging(), indicator.Office(),
            unit, BetterOf(indicator.Choice("better"), unit), indicator.Words("source")?.Value, indicator.Flag("preliminary") ?? false,
            indicator.Text("text"), Figures(indicator, "outcomes", unit), Figures(indicator, "targets", unit));
    }

    // Of a rank, 1 is the best.
    private static Better? BetterOf(string? word, string unit) => word switch
    {
        "higher" => Better.Higher,
        "lower" => Better.Lower,
        _ => unit == "rank" ? Better.Lower : null,
    };

    private static ImmutableArray<YearValue> Figures(MappingReader indicator, string key, string unit)
    {
        var figures = ImmutableArray.CreateBuilder<YearValue>();
        foreach (var (yearKey, node) in indicator.Entries(key, out _))
            if (YearValues.Read(yearKey, indicator.Scope) is { } year && figures.All(figure => figure.Year.Value != year.Value))
                figures.Add(new(year, IndicatorFigures.Read(node, yearKey.Value, unit, indicator.Scope)));
        return [.. figures.OrderBy(figure => figure.Year.Value)];
    }
}
