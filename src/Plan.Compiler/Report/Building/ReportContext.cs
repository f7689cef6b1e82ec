using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Report.Texts;

namespace Plan.Compiler.Report.Building;

/// <summary>What the parts of a report are built from.</summary>
/// <param name="View">What of the plan is shown.</param>
/// <param name="Comparisons">Every comparison of money, with what is accepted of it.</param>
internal sealed record ReportContext(
    PlanView View, PlanFigures Figures, DocumentWords Words, Anchors Anchors, References References, ProseReader Prose,
    ToldComparisons Comparisons, SectionPlaces Places, Mentions Mentions)
{
    public OperationalPlan Plan => View.Plan;

    /// <summary>A way to an office in its short name; null for nobody.</summary>
    public Link? OfficeLink(string? id) =>
        id is not null && Plan.Offices.FirstOrDefault(office => office.Id.Value == id) is { } office
            ? References.LinkTo(office.Address, office.Name.Value)
            : null;

    public Link? AreaLink(string? id) =>
        id is not null && Plan.Areas.FirstOrDefault(area => area.Id.Value == id) is { } area
            ? References.LinkTo(area.Address, area.ShortName ?? area.Name.Value)
            : null;

    /// <summary>What a period is called; null for none.</summary>
    public string? PeriodLabel(string? id) =>
        Plan.Manifest.Periods.FirstOrDefault(period => period.Id.Value == id) is { } period ? Words.PeriodLabel(period) : null;

    public ImmutableArray<Link> GoalLinks(Belonging belonging) =>
    [
        .. belonging.Goals.Select(goal => View.FindGoal(goal.Value)).OfType<Goal>()
            .Select(goal => References.LinkTo(goal.Address, goal.ShortName ?? goal.Name.Value)),
    ];
}
