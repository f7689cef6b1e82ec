using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Report.Building;

/// <summary>What of a plan a document shows, and what belongs where: the whole of it, or an office's extract.</summary>
internal sealed class PlanView
{
    // Stands for "no area", which a lookup can't have as its key.
    private const string NoArea = "";

    private readonly OfficeScope? _scope;
    private readonly Dictionary<string, Goal> _goals;
    private readonly Dictionary<string, Office> _offices;
    private readonly ILookup<string, Office> _officesBelow;
    private readonly ILookup<string, Goal> _goalsByArea;
    private readonly ILookup<string, Indicator> _indicatorsByArea;
    private readonly ILookup<string, Measure> _measuresByArea;
    private readonly ILookup<string, Assignment> _assignmentsByArea;

    public PlanView(OperationalPlan plan, OfficeScope? scope)
    {
        Plan = plan;
        _scope = scope;
        _goals = plan.Goals.DistinctBy(goal => goal.Id.Value).ToDictionary(goal => goal.Id.Value, StringComparer.Ordinal);
        _offices = plan.Offices.DistinctBy(office => office.Id.Value).ToDictionary(office => office.Id.Value, StringComparer.Ordinal);
        _officesBelow = OutsideLoops(plan.Offices).ToLookup(office => office.PartOf?.Value ?? "");
        Goals = [.. plan.Goals.Where(goal => IsShown(goal.Office))];
        Indicators = [.. plan.Indicators.Where(indicator => IsShown(indicator.Office))];
        Measures = [.. plan.Measures.Where(measure => IsShown(measure.Office))];
        Assignments = [.. plan.Assignments.Where(assignment => IsShown(assignment.Office))];
        _goalsByArea = Goals.ToLookup(goal => goal.Area?.Value ?? NoArea);
        _indicatorsByArea = Indicators.ToLookup(indicator => AreaOf(indicator.BelongsTo) ?? NoArea);
        _measuresByArea = Measures.ToLookup(measure => AreaOf(measure.BelongsTo) ?? NoArea);
        _assignmentsByArea = Assignments.ToLookup(assignment => AreaOf(assignment.BelongsTo) ?? NoArea);
    }

    public OperationalPlan Plan { get; }

    public bool IsExtract => _scope is not null;

    public ImmutableArray<Goal> Goals { get; }

    public ImmutableArray<Indicator> Indicators { get; }

    public ImmutableArray<Measure> Measures { get; }

    public ImmutableArray<Assignment> Assignments { get; }

    /// <summary>Appropriations and frames are nobody's, so an extract has none.</summary>
    public ImmutableArray<Appropriation> Appropriations => IsExtract ? [] : Plan.Appropriations;

    public ImmutableArray<Frame> Frames => IsExtract ? [] : Plan.Frames;

    /// <summary>What an office's extract is of.</summary>
    public bool IsShown(Office office) => _scope?.Offices.Contains(office.Id.Value) ?? true;

    /// <summary>The offices on top; in an extract those whose parents it doesn't show.</summary>
    public IEnumerable<Office> TopOffices => IsExtract
        ? Plan.Offices.Where(office => IsShown(office) && (office.PartOf is not { } parent || !_scope!.Offices.Contains(parent.Value)))
        : _officesBelow[""];

    public IEnumerable<Office> Below(Office office) => _officesBelow[office.Id.Value];

    public Office? FindOffice(string? id) => id is null ? null : _offices.GetValueOrDefault(id);

    /// <summary>The nearest sector at or above an office; null where there is none.</summary>
    public Office? SectorOf(string? id)
    {
        var office = FindOffice(id);
        for (var steps = 0; office is not null && office.Kind != OfficeKind.Sector; office = FindOffice(office.PartOf?.Value))
            if (steps++ > _offices.Count) return null;
        return office;
    }

    public Goal? FindGoal(string id) => _goals.GetValueOrDefault(id);

    /// <summary>The id of the area that a thing stands in: its own, else its first goal's; null for none.</summary>
    public string? AreaOf(Belonging belonging) =>
        belonging.Area?.Value ?? belonging.Goals.Select(goal => FindGoal(goal.Value)?.Area?.Value).FirstOrDefault(area => area is not null);

    public IEnumerable<Goal> GoalsIn(string? area) => _goalsByArea[area ?? NoArea];

    public IEnumerable<Indicator> IndicatorsIn(string? area) => _indicatorsByArea[area ?? NoArea];

    public IEnumerable<Measure> MeasuresIn(string? area) => _measuresByArea[area ?? NoArea];

    public IEnumerable<Assignment> AssignmentsIn(string? area) => _assignmentsByArea[area ?? NoArea];

    public bool HasAny(string? area) =>
        GoalsIn(area).Any() || IndicatorsIn(area).Any() || MeasuresIn(area).Any() || AssignmentsIn(area).Any();

    /// <summary>The areas that <c>areas: all</c> shows; null, last, for what has none.</summary>
    public IEnumerable<Area?> AllAreas =>
        Plan.Areas.Where(area => !IsExtract || HasAny(area.Id.Value)).Concat(HasAny(null) ? new Area?[] { null } : []);

    /// <summary>The rows of a statement: all, or those of the extract's lines, without totals.</summary>
    public IEnumerable<Row> RowsOf(StatementFigures statement) => _scope is null
        ? statement.Rows
        : statement.Rows.Where(row => row.Line is EnteredLine or GroupLine && _scope.Includes(statement.Statement, row.Line));

    // Offices below each other have been reported; nothing that walks the tree is to walk for ever.
    private static IEnumerable<Office> OutsideLoops(ImmutableArray<Office> offices)
    {
        var parents = offices.DistinctBy(office => office.Id.Value)
            .ToDictionary(office => office.Id.Value, office => office.PartOf?.Value, StringComparer.Ordinal);
        return offices.Where(office =>
        {
            var above = office.PartOf?.Value;
            for (var steps = 0; above is not null; above = parents.GetValueOrDefault(above))
                if (steps++ > parents.Count) return false;
            return true;
        });
    }

    private bool IsShown(Located<string>? office) => _scope?.Includes(office) ?? true;
}
