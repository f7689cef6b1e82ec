using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>A goal as a row: where its money comes from, and how it is measured.</summary>
internal sealed record GoalRow : IReportPart
{
    public string? Area { get; init; }

    public required string Name { get; init; }

    public string? Office { get; init; }

    public string? Financing { get; init; }

    /// <summary>What it draws from appropriations in the plan's year; null for nothing.</summary>
    public ControlFigure? Drawn { get; init; }

    /// <summary>The qualitative measures that name it.</summary>
    public string? Measures { get; init; }

    /// <summary>How many indicators name it.</summary>
    public int Indicators { get; init; }

    /// <summary>How many indicators and measures name its area alone.</summary>
    public int OfArea { get; init; }

    /// <summary>How many of those are measures.</summary>
    public int MeasuresOfArea { get; init; }

    public required string Address { get; init; }

    /// <summary>The address of its area; null for none.</summary>
    public string? AreaAddress { get; init; }

    public void Fields(FieldWriter fields)
    {
        fields.Text("area", Area);
        fields.Text("name", Name);
        fields.Text("office", Office);
        fields.Text("financing", Financing);
        fields.Part("drawn", Drawn);
        fields.Text("measures", Measures);
        fields.Count("indicators", Indicators);
        fields.Count("ofArea", OfArea);
        fields.Count("measuresOfArea", MeasuresOfArea);
        fields.Text("address", Address);
        fields.Text("areaAddress", AreaAddress);
    }
}

/// <summary>Builds the rows of goals.</summary>
/// <param name="year">The plan's: draws of that year are counted.</param>
internal sealed class GoalRows(ReportModel report, int year)
{
    /// <summary>The appropriations in whose unit drawn amounts are told: those that convert into the first one's.</summary>
    private readonly ImmutableArray<AppropriationTable> _appropriations = report.Appropriations;

    private readonly ILookup<string, ItemEntry> _measuresByGoal = ByGoal(report.Measures, measure => measure.Goals);
    private readonly ILookup<string, IndicatorRow> _indicatorsByGoal = ByGoal(report.Indicators, indicator => indicator.Goals);

    /// <summary>Of the column of drawn amounts; null where nothing is drawn.</summary>
    public string? UnitOfDrawn => _appropriations is [var first, ..] ? first.Unit : null;

    public ImmutableArray<GoalRow> Build() => [.. report.Goals.Select(Row)];

    private GoalRow Row(GoalEntry goal)
    {
        var (address, area) = ($"goal:{goal.Id}", goal.Area?.Address);
        var measuresOfArea = area is null ? 0 : report.Measures.Count(measure => measure.Area?.Address == area);
        var indicatorsOfArea = area is null ? 0 : report.Indicators.Count(indicator => indicator.Area?.Address == area);
        return new()
        {
            Area = goal.Area?.Text,
            Name = goal.Name,
            Office = goal.Office?.Text,
            Financing = goal.Financing?.InWords,
            Drawn = DrawnBy(address),
            Measures = _measuresByGoal[address].Any() ? string.Join("; ", _measuresByGoal[address].Select(measure => measure.Name)) : null,
            Indicators = _indicatorsByGoal[address].Count(),
            OfArea = measuresOfArea + indicatorsOfArea,
            MeasuresOfArea = measuresOfArea,
            Address = address,
            AreaAddress = area,
        };
    }

    // In the first appropriation's unit; a unit of the plan's own doesn't convert, and is told on the appropriation's sheet alone.
    private ControlFigure? DrawnBy(string goal)
    {
        var terms = ImmutableArray.CreateBuilder<Summand>();
        var sum = 0m;
        foreach (var table in _appropriations.Where(table => table.Unit == UnitOfDrawn))
            foreach (var (i, (_, draw)) in MoneyIndex.DrawsOn(table).Index())
                if (draw is { Value: { } amount, Column: { } period } && draw.Goal.Address == goal
                    && table.Columns.Any(column => column.Id == period && column.Year == year)
                    && MoneyIndex.Column(table, period) is { } place)
                {
                    terms.Add(new(RowNames.Cell(MoneyIndex.Draw(table.Id, i), place), 1, 1, true));
                    sum += amount;
                }
        return terms.Count == 0 ? null : new(sum, Summands.Formula(terms.ToImmutable(), hasFigure: true));
    }

    private static ILookup<string, T> ByGoal<T>(ImmutableArray<T> things, Func<T, ImmutableArray<Link>> goals) =>
        things.SelectMany(thing => goals(thing).Select(goal => (thing, goal))).ToLookup(pair => pair.goal.Address, pair => pair.thing, StringComparer.Ordinal);
}
