using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the blocks of an outline's sections.</summary>
internal sealed class BlockBuilder(ReportContext context)
{
    private readonly IndicatorBuilder _indicators = new(context);
    private readonly ItemBuilder _items = new(context);
    private readonly GoalBuilder _goals = new(context);
    private readonly OrganisationBuilder _organisation = new(context);
    private readonly StatementBuilder _statements = new(context);

    /// <param name="block">As the author wrote it.</param>
    /// <param name="level">Of the headings that it makes.</param>
    /// <returns>None where there is nothing to show.</returns>
    public IEnumerable<Block> Build(OutlineBlock block, int level) => block.Kind switch
    {
        // The outline's own texts are nobody's, so an extract leaves them out.
        "text" => context.View.IsExtract || context.Prose.Read(block.Text, level) is not { } text ? [] : [new TextBlock(level, text)],
        "organisation" => Organisation(block, level),
        "areas" => context.View.AllAreas.Select(area => Area(area, level)),
        "area" => context.Plan.Areas.Where(area => area.Id.Value == block.Target?.Value)
            .Where(area => !context.View.IsExtract || context.View.HasAny(area.Id.Value)).Take(1).Select(area => Area(area, level)),
        "goals" => _goals.Build(ShownThings.Select(block, context.View.Goals, context.View.GoalsIn), level) is { IsEmpty: false } goals
            ? [new GoalsBlock(level, goals)]
            : [],
        "indicators" => Indicators(block, level),
        "measures" => Items("measures", level, _items.MeasureList(ShownThings.Select(block, context.View.Measures, context.View.MeasuresIn))),
        "assignments" => Items("assignments", level, _items.AssignmentList(ShownThings.Select(block, context.View.Assignments, context.View.AssignmentsIn))),
        "statement" => context.Figures.Find(block.Target?.Value ?? "") is { } figures && Statement(figures, level) is { Rows.IsEmpty: false } table
            ? [new StatementBlock(level, table)]
            : [],
        "appropriation" => context.View.Appropriations.Where(a => a.Id.Value == block.Target?.Value).Take(1)
            .Select(a => new AppropriationBlock(level, Appropriation(a, level))),
        "frame" => context.View.Frames.Where(frame => frame.Id.Value == block.Target?.Value).Take(1)
            .Select(frame => new FrameBlock(level, Frame(frame, level))),
        "chart" => context.Figures.Find(block.Target?.Value ?? "") is { } figures && new ChartBuilder(context).Build(figures) is { } chart
            ? [new ChartBlock(level, chart)]
            : [],
        _ => [],
    };

    public StatementTable Statement(StatementFigures figures, int level) => _statements.Build(figures, level);

    public AppropriationTable Appropriation(Appropriation appropriation, int level) => new AppropriationBuilder(context, _statements).Build(appropriation, level);

    public FrameBridge Frame(Frame frame, int level) => new FrameBuilder(context).Build(frame, level);

    public ImmutableArray<GoalEntry> Goals(IEnumerable<Goal> goals) => _goals.Build(goals, 2);

    public ImmutableArray<IndicatorRow> IndicatorRows(IEnumerable<Indicator> indicators) => _indicators.Rows(indicators);

    public ImmutableArray<ItemEntry> Measures(IEnumerable<Measure> measures) => _items.Measures(measures);

    public ImmutableArray<ItemEntry> Assignments(IEnumerable<Assignment> assignments) => _items.Assignments(assignments);

    public ImmutableArray<OfficeEntry> Offices(IEnumerable<Office> offices) => _organisation.Build(offices, 2);

    private IEnumerable<Block> Organisation(OutlineBlock block, int level)
    {
        var offices = block.IsAll
            ? context.View.TopOffices
            : context.Plan.Offices.Where(office => office.Id.Value == block.Target?.Value && context.View.IsShown(office)).Take(1);
        var entries = _organisation.Build(offices, level);
        return entries.IsEmpty ? [] : [new OrganisationBlock(level, entries)];
    }

    private AreaBlock Area(Area? area, int level) => new(level, new AreaBuilder(context, _goals, _indicators, _items).Build(area, level));

    private IEnumerable<Block> Indicators(OutlineBlock block, int level)
    {
        var of = context.AreaLink(block.IsAll ? null : block.Target?.Value)?.Text;
        var table = _indicators.Table(
            ShownThings.Select(block, context.View.Indicators, context.View.IndicatorsIn), of, $"{context.Words["indicators"]} {of}");
        return table is null ? [] : [new IndicatorsBlock(level, table)];
    }

    private static IEnumerable<Block> Items(string kind, int level, ItemList? list) => list is null ? [] : [new ItemsBlock(kind, level, list)];
}
