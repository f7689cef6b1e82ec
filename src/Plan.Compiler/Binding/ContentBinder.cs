using System.Collections.Immutable;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Binds everything that the files declare.</summary>
internal static class ContentBinder
{
    public static OperationalPlan Bind(PlanContent content, Manifest manifest, Scope scope)
    {
        var offices = OfficeOrder.WithoutLoops(All(content.Offices, OfficeBinder.Bind), scope);
        var order = new OfficeOrder(offices);
        ImmutableArray<Statement> statements =
            [.. content.Statements.Select(draft => (draft, StatementBinder.Bind(draft, order))).Where(s => s.draft.Thing.HasId).Select(s => s.Item2)];
        return new()
        {
            Manifest = manifest,
            Offices = offices,
            Areas = All(content.Areas, AreaBinder.Bind),
            Goals = All(content.Goals, GoalBinder.Bind),
            Indicators = All(content.Indicators, IndicatorBinder.Bind),
            Measures = All(content.Measures, MeasureBinder.Bind),
            Assignments = All(content.Assignments, AssignmentBinder.Bind),
            Statements = StatementLoops.Break(statements, scope),
            Appropriations = [.. content.Appropriations.Select(draft => (draft, AppropriationBinder.Bind(draft))).Where(a => a.draft.Thing.HasId).Select(a => a.Item2)],
            Frames = All(content.Frames, FrameBinder.Bind),
            Acceptances = [.. content.Acceptances.Select(item => AcceptanceBinder.Bind(item.Node, item.Scope)).OfType<Acceptance>()],
        };
    }

    // What has no id is bound too, for its findings.
    private static ImmutableArray<T> All<T>(List<DeclaredThing> things, Func<MappingReader, Located<string>, T> bind) =>
        [.. things.Select(thing => (thing.HasId, Bound: bind(thing.Reader, thing.Id))).Where(thing => thing.HasId).Select(thing => thing.Bound)];
}
