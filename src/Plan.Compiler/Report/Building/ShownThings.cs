using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Which things of a plan its outline shows, so that a link to one knows whether there is a place to lead to.</summary>
internal static class ShownThings
{
    public static ImmutableHashSet<Address> Of(PlanView view, PlanFigures figures, ImmutableArray<OutlineSection> outline) =>
        [.. outline.SelectMany(section => In(section, view, figures))];

    private static IEnumerable<Address> In(OutlineSection section, PlanView view, PlanFigures figures) =>
        section.Content.SelectMany(block => In(block, view, figures)).Concat(section.Sections.SelectMany(inner => In(inner, view, figures)));

    private static IEnumerable<Address> In(OutlineBlock block, PlanView view, PlanFigures figures)
    {
        var target = block.Target?.Value ?? "";
        return block.Kind switch
        {
            "organisation" when block.IsAll => OfficesIn(view.TopOffices, view),
            "organisation" => OfficesIn(view.Plan.Offices.Where(office => office.Id.Value == target && view.IsShown(office)), view),
            "areas" => view.AllAreas.SelectMany(area => InArea(area?.Id.Value, view)),
            "area" => InArea(target, view),
            "goals" => Select(block, view.Goals, view.GoalsIn).Select(goal => goal.Address),
            "indicators" => Select(block, view.Indicators, view.IndicatorsIn).Select(indicator => indicator.Address),
            "measures" => Select(block, view.Measures, view.MeasuresIn).Select(measure => measure.Address),
            "assignments" => Select(block, view.Assignments, view.AssignmentsIn).Select(assignment => assignment.Address),
            "statement" when figures.Find(target) is { } statement => InStatement(statement, view),
            "appropriation" => view.Appropriations.Where(appropriation => appropriation.Id.Value == target).SelectMany(InAppropriation),
            "frame" => view.Frames.Where(frame => frame.Id.Value == target).Select(frame => frame.Address),
            _ => [],
        };
    }

    /// <summary>All, or those of the area that a block names.</summary>
    public static IEnumerable<T> Select<T>(OutlineBlock block, ImmutableArray<T> all, Func<string?, IEnumerable<T>> inArea) =>
        block.IsAll ? all : inArea(block.Target?.Value);

    private static IEnumerable<Address> OfficesIn(IEnumerable<Office> offices, PlanView view) =>
        offices.SelectMany(office => OfficesIn(view.Below(office), view).Prepend(office.Address));

    private static IEnumerable<Address> InArea(string? area, PlanView view) =>
    [
        .. area is null ? [] : new[] { Address.Of("area", area) },
        .. view.GoalsIn(area).Select(goal => goal.Address),
        .. view.IndicatorsIn(area).Select(indicator => indicator.Address),
        .. view.MeasuresIn(area).Select(measure => measure.Address),
        .. view.AssignmentsIn(area).Select(assignment => assignment.Address),
    ];

    private static IEnumerable<Address> InStatement(StatementFigures figures, PlanView view) =>
        view.RowsOf(figures).Where(row => row.Line.Id is not null).Select(row => figures.Statement.LineAddress(row.Line))
            .Prepend(figures.Statement.Address);

    private static IEnumerable<Address> InAppropriation(Appropriation appropriation) =>
        appropriation.Shares.Select(share => ShareAddress(appropriation, share)).Prepend(appropriation.Address);

    public static Address ShareAddress(Appropriation appropriation, Share share) => Address.Of("share", appropriation.Id.Value, share.Id.Value);
}
