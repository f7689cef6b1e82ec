using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Builds areas with what belongs to them.</summary>
internal sealed class AreaBuilder(ReportContext context, ThingBuilders things)
{
    /// <param name="area">Null for what belongs to none.</param>
    /// <param name="level">Of the area's heading.</param>
    public AreaEntry Build(Area? area, int level)
    {
        var id = area?.Id.Value;
        var hasOneGoal = context.View.GoalsIn(id).Take(2).Count() == 1;
        var name = area?.Name.Value ?? context.Words["withoutArea"];
        var anchor = area is null ? context.Anchors.PlaceHeading(name) : context.Anchors.Place(area.Address);
        return new()
        {
            Id = id,
            Anchor = anchor,
            Name = name,
            Word = area is null ? null : context.Words["area"],
            // An area's own text is nobody's, so an extract leaves it out.
            Text = context.View.IsExtract ? null : context.Prose.Read(area?.Text, level + 1),
            Goals = things.Goals.Build(context.View.GoalsIn(id), level + 1),
            Indicators = things.IndicatorTable(context.View.IndicatorsIn(id), name, $"{anchor}-{context.Words["indicators"]}") is { } table
                ? table with { ShowsGoals = !hasOneGoal }
                : null,
            Measures = things.MeasureList(context.View.MeasuresIn(id)),
            Assignments = things.AssignmentList(context.View.AssignmentsIn(id)),
            Mentions = area is null ? [] : context.Mentions.Of(area.Address),
            Whole = area is null ? null : context.References.LinkToWhole(area.Address, context.Words["wholeArea"]),
        };
    }
}
