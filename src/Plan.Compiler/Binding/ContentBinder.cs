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
        var statements = Named(content.Statements, draft => draft.Thing, draft => StatementBinder.Bind(draft, order));
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
            Appropriations = Named(content.Appropriations, draft => draft.Thing, AppropriationBinder.Bind),
            Frames = All(content.Frames, FrameBinder.Bind),
            Acceptances = [.. content.Acceptances.Select(item => AcceptanceBinder.Bind(item.Node, item.Scope)).OfType<Acceptance>()],
        };
    }

    private static ImmutableArray<T> All<T>(List<DeclaredThing> things, Func<MappingReader, Located<string>, T> bind) =>
        Named(things, thing => thing, thing => bind(thing.Reader, thing.Id));

    // What has no id is bound too, for its findings.
    private static ImmutableArray<T> Named<TDraft, T>(List<TDraft> drafts, Func<TDraft, DeclaredThing> thingOf, Func<TDraft, T> bind)
    {
        var named = ImmutableArray.CreateBuilder<T>(drafts.Count);
        foreach (var draft in drafts)
        {
            var bound = bind(draft);
            if (thingOf(draft).HasId) named.Add(bound);
        }
        return named.ToImmutable();
    }
}
