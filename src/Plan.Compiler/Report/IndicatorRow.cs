using System.Collections.Immutable;

namespace Plan.Compiler.Report;

/// <summary>An indicator with its outcomes and targets.</summary>
public sealed record IndicatorRow : IReportPart
{
    public required string Id { get; init; }

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>As written: <c>%</c>, <c>rank</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>In words: <c>Procent</c>; null where there is none to tell.</summary>
    public string? UnitText { get; init; }

    /// <summary><c>higher</c> or <c>lower</c>; null where it isn't said.</summary>
    public string? Better { get; init; }

    /// <summary><c>lägre är bättre</c>.</summary>
    public string? BetterText { get; init; }

    public string? Source { get; init; }

    public bool Preliminary { get; init; }

    /// <summary>Unit, direction, source and whether it is preliminary, as sentences.</summary>
    public string? Details { get; init; }

    public ImmutableArray<Link> Goals { get; init; } = [];

    public Link? Area { get; init; }

    public Link? Office { get; init; }

    public Prose? Text { get; init; }

    /// <summary>One for each outcome year of the plan.</summary>
    public ImmutableArray<YearCell> Outcomes { get; init; } = [];

    /// <summary>One for each year of the plan's horizon.</summary>
    public ImmutableArray<YearCell> Targets { get; init; } = [];

    /// <summary><c>better</c>, <c>worse</c>, <c>unchanged</c>, <c>higher</c> or <c>lower</c>; null for fewer than two outcomes.</summary>
    public string? Trend { get; init; }

    public string? TrendText { get; init; }

    /// <summary>Null where there is no figure to draw.</summary>
    public Sparkline? Sparkline { get; init; }

    /// <summary>What speaks of it in a text.</summary>
    public ImmutableArray<Link> Mentions { get; init; } = [];

    public void Fields(FieldWriter fields)
    {
        fields.Text("id", Id);
        fields.Text("anchor", Anchor);
        fields.Text("name", Name);
        fields.Text("short", ShortName);
        fields.Text("unit", Unit);
        fields.Text("unitText", UnitText);
        fields.Text("better", Better);
        fields.Text("betterText", BetterText);
        fields.Text("source", Source);
        fields.Flag("preliminary", Preliminary);
        fields.Text("details", Details);
        fields.Parts("goals", Goals);
        fields.Part("area", Area);
        fields.Part("office", Office);
        fields.Prose("text", Text);
        fields.Parts("outcomes", Outcomes);
        fields.Parts("targets", Targets);
        fields.Text("trend", Trend);
        fields.Text("trendText", TrendText);
        fields.Layout("sparkline", Sparkline);
        fields.Parts("mentions", Mentions);
    }
}

/// <summary>A value of a year.</summary>
/// <param name="Value">Null for words, and where none is given.</param>
/// <param name="Text">Empty where none is given.</param>
public sealed record YearCell(int Year, decimal? Value, int Decimals, string Text) : IReportPart
{
    public void Fields(FieldWriter fields)
    {
        fields.Count("year", Year);
        fields.Amount("value", Value);
        fields.Count("decimals", Decimals);
        fields.Text("text", Text);
    }
}
