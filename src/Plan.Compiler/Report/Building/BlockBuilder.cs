using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds the blocks of an outline's sections.</summary>
internal sealed class BlockBuilder(ReportContext context)
{
    /// <summary>What the blocks show, thing by thing.</summary>
    public ThingBuilders Things { get; } = new(context);

    /// <param name="block">As the author wrote it.</param>
    /// <param name="level">Of the headings that it makes.</param>
    /// <returns>None where there is nothing to show.</returns>
    public IEnumerable<Block> Build(OutlineBlock block, int level) => block.Kind switch
    {
        // The outline's own texts are nobody's, so an extract leaves them out.
        "text" => context.View.IsExtract || context.Prose.Read(block.Text, level) is not { } text ? [] : [new TextBlock(level, text)],
        "organisation" => Organisation(block, level),
        "areas" => context.View.AllAreas.Select(area => Area(area, level)),
        "area" => Named(context.Plan.Areas, area => area.Id.Value, block)
            .Where(area => !context.View.IsExtract || context.View.HasAny(area.Id.Value)).Select(area => Area(area, level)),
        "goals" => Things.Goals.Build(ShownThings.Select(block, context.View.Goals, context.View.GoalsIn), level) is { IsEmpty: false } goals
            ? [new GoalsBlock(level, goals)]
            : [],
        "indicators" => Indicators(block, level),
        "measures" => Items(block, level, Things.MeasureList(ShownThings.Select(block, context.View.Measures, context.View.MeasuresIn))),
        "assignments" => Items(block, level, Things.AssignmentList(ShownThings.Select(block, context.View.Assignments, context.View.AssignmentsIn))),
        "statement" => Named(context.Figures.Statements, figures => figures.Statement.Id.Value, block)
            .Select(figures => Things.Statements.Build(figures, level)).Where(table => !context.View.IsExtract || !table.Rows.IsEmpty)
            .Select(table => new StatementBlock(level, table)),
        "appropriation" => Named(context.View.Appropriations, appropriation => appropriation.Id.Value, block)
            .Select(appropriation => new AppropriationBlock(level, Things.Appropriations.Build(appropriation, level))),
        "frame" => Named(context.View.Frames, frame => frame.Id.Value, block)
            .Select(frame => new FrameBlock(level, Things.Frames.Build(frame, level))),
        "chart" => Named(context.Figures.Statements, figures => figures.Statement.Id.Value, block)
            .Select(new ChartBuilder(context).Build).OfType<BarChart>().Select(chart => new ChartBlock(level, chart)),
        _ => [],
    };

    private static IEnumerable<T> Named<T>(ImmutableArray<T> things, Func<T, string> idOf, OutlineBlock block) =>
        things.Where(thing => idOf(thing) == block.Target?.Value).Take(1);

    private IEnumerable<Block> Organisation(OutlineBlock block, int level)
    {
        var offices = block.IsAll
            ? context.View.TopOffices
            : Named(context.Plan.Offices, office => office.Id.Value, block).Where(context.View.IsShown);
        var entries = Things.Organisation.Build(offices, level);
        return entries.IsEmpty ? [] : [new OrganisationBlock(level, entries)];
    }

    private AreaBlock Area(Area? area, int level) => new(level, new AreaBuilder(context, Things).Build(area, level));

    private IEnumerable<Block> Indicators(OutlineBlock block, int level)
    {
        var of = context.AreaLink(block.IsAll ? null : block.Target?.Value)?.Text;
        var table = Things.IndicatorTable(
            ShownThings.Select(block, context.View.Indicators, context.View.IndicatorsIn), of, $"{context.Words["indicators"]} {of}");
        return table is null ? [] : [new IndicatorsBlock(level, table)];
    }

    private static IEnumerable<Block> Items(OutlineBlock block, int level, ItemList? list) =>
        list is null ? [] : [new ItemsBlock(block.Kind, level, list)];
}
