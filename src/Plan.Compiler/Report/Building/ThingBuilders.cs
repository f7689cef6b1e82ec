using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>The builders of each kind of thing, which remember what they have built.</summary>
internal sealed class ThingBuilders
{
    // Below a name within a table or a list.
    private const int LowestLevel = 6;

    private readonly ReportContext _context;
    private readonly IndicatorTables _tables;

    public ThingBuilders(ReportContext context)
    {
        _context = context;
        _tables = new(context);
        var (statements, items) = (new StatementBuilder(context), new ItemBuilder(context));
        Goals = new(goal => goal.Id.Value, new GoalBuilder(context).Build);
        Indicators = new(indicator => indicator.Id.Value, (indicator, _) => new IndicatorBuilder(context).Build(indicator));
        Measures = new(measure => measure.Id.Value, (measure, _) => items.Build(measure));
        Assignments = new(assignment => assignment.Id.Value, (assignment, _) => items.Build(assignment));
        Statements = new(figures => figures.Statement.Id.Value, statements.Build);
        Appropriations = new(appropriation => appropriation.Id.Value, new AppropriationBuilder(context, statements).Build);
        Frames = new(frame => frame.Id.Value, new FrameBuilder(context).Build);
        Organisation = new(context);
    }

    public FirstBuilt<Goal, GoalEntry> Goals { get; }

    public FirstBuilt<Indicator, IndicatorRow> Indicators { get; }

    public FirstBuilt<Measure, ItemEntry> Measures { get; }

    public FirstBuilt<Assignment, ItemEntry> Assignments { get; }

    public FirstBuilt<StatementFigures, StatementTable> Statements { get; }

    public FirstBuilt<Appropriation, AppropriationTable> Appropriations { get; }

    public FirstBuilt<Frame, FrameBridge> Frames { get; }

    public OrganisationBuilder Organisation { get; }

    public IndicatorTable? IndicatorTable(IEnumerable<Indicator> indicators, string? of, string anchor) =>
        _tables.Build(Indicators.Build(indicators, LowestLevel), of, anchor);

    public ItemList? MeasureList(IEnumerable<Measure> measures) => List("measures", Measures.Build(measures, LowestLevel));

    public ItemList? AssignmentList(IEnumerable<Assignment> assignments) => List("assignments", Assignments.Build(assignments, LowestLevel));

    private ItemList? List(string title, ImmutableArray<ItemEntry> items) => items.IsEmpty ? null : new(_context.Words[title], items);
}
