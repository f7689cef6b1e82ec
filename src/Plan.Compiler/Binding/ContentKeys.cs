using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;

namespace Plan.Compiler.Binding;

/// <summary>What any file may hold.</summary>
internal static class ContentKeys
{
    public static readonly ImmutableArray<Key> All =
    [
        new("areas", Key.ListOf(() => AreaBinder.Keys)),
        new("goals", Key.ListOf(() => GoalBinder.Keys)),
        new("indicators", Key.ListOf(() => IndicatorBinder.Keys)),
        new("measures", Key.ListOf(() => MeasureBinder.Keys)),
        new("assignments", Key.ListOf(() => AssignmentBinder.Keys)),
        new("offices", Key.ListOf(() => OfficeBinder.Keys)),
        new("office", new EitherKind(new MappingKind(() => OfficeBinder.Keys), new ReferenceKind("office"))),
        new("budget", new EntriesKind(new ReferenceKind("statement"), Key.ListOf(() => LineKeys.OfOffices))),
        new("statements", Key.ListOf(() => StatementBinder.Keys)),
        new("appropriations", Key.ListOf(() => AppropriationBinder.Keys)),
        new("frames", Key.ListOf(() => FrameBinder.Keys)),
        new("accept", Key.ListOf(() => AcceptanceBinder.Keys)),
    ];
}
