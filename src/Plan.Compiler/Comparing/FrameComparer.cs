using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in why a frame changes, and what is left unexplained.</summary>
internal static class FrameComparer
{
    public static IEnumerable<Change> CompareAll(ComparisonContext context) => ThingLists.Compare(
        context.Old.Plan.Frames, context.New.Plan.Frames, "frame", frame => frame.Id.Value, frame => frame.Title.Value, frame => frame.Address,
        (changes, before, after) => changes
            .Name(before.Title.Value, after.Title.Value)
            .Property("short", before.ShortName, after.ShortName)
            .Property("from", Cell(context, before.From, isOld: true), Cell(context, after.From))
            .Property("to", Cell(context, before.To, isOld: true), Cell(context, after.To))
            .Text(before.Text, after.Text)
            .Add(Reasons(context, before, after))
            .Add(Moves(context, before, after))
            .Add(Effects(context, before, after)));

    private static IEnumerable<Change> Reasons(ComparisonContext context, Frame old, Frame @new) => Items(
        context, @new, "frame-change",
        [.. old.Changes.Select(change => new FrameItem(change.Label.Value, change.Label.Value, change.Amount?.Value))],
        [.. @new.Changes.Select(change => new FrameItem(change.Label.Value, change.Label.Value, change.Amount?.Value))]);

    private static IEnumerable<Change> Moves(ComparisonContext context, Frame old, Frame @new)
    {
        return Items(context, @new, "frame-move", [.. old.Moves.Select(Item)], [.. @new.Moves.Select(Item)]);

        static FrameItem Item(FrameMove move) =>
            new($"{move.Label.Value}\n{move.From?.Value}\n{move.To?.Value}",
                $"{move.Label.Value} ({move.From?.Value} → {move.To?.Value})", move.Amount?.Value);
    }

    private static IEnumerable<Change> Items(ComparisonContext context, Frame frame, string kind, List<FrameItem> old, List<FrameItem> @new)
    {
        var unit = context.New.Plan.Manifest.Unit;
        foreach (var pair in ThingPairs.Of(old, @new, item => item.Key))
        {
            var item = pair.New ?? pair.Old!;
            if (pair.Old is null) yield return new Added(frame.Address, kind, item.Name, Figures(item));
            else if (pair.New is null) yield return new Removed(frame.Address, kind, item.Name, Figures(item));
            else if (Value(pair.Old) != Value(item))
                yield return new FigureChanged(frame.Address, kind, item.Name, "amount", null, Value(pair.Old), Value(item), unit, 0);
        }

        decimal? Value(FrameItem item) =>
            item.Amount is not { } amount ? null : unit is not null && amount.Unit.ConvertsTo(unit) ? amount.In(unit) : amount.Value;

        ImmutableArray<PlacedFigure> Figures(FrameItem item) =>
            Value(item) is { } value ? [new(frame.Address, item.Name, "", value, unit, 0, IsTotal: false)] : [];
    }

    private static IEnumerable<Change> Effects(ComparisonContext context, Frame old, Frame @new)
    {
        if (context.New.Plan.Manifest.Unit is not { } unit) yield break;
        var (before, after) = (context.Old.Figures, context.New.Figures);
        foreach (var (property, was, now) in new[]
        {
            ("before", FrameComparisons.FigureAt(before, old.From, unit), FrameComparisons.FigureAt(after, @new.From, unit)),
            ("after", FrameComparisons.FigureAt(before, old.To, unit), FrameComparisons.FigureAt(after, @new.To, unit)),
            ("unexplained", Unexplained(context.Old, old, unit), Unexplained(context.New, @new, unit)),
        })
            if (was != now)
                yield return new FigureChanged(@new.Address, "frame", @new.Title.Value, property, null, was, now, unit, 0) { IsEffect = true };
    }

    private static decimal? Unexplained(CompiledPlan plan, Frame frame, Unit unit) =>
        FrameComparisons.Of(plan.Plan, plan.Figures, frame).FirstOrDefault() is { } comparison && comparison.Unit!.ConvertsTo(unit)
            ? comparison.Unit.Convert(comparison.Difference, unit)
            : null;

    // An old cell by the new plan's name of its period, so that a period that is only named anew is no change.
    private static string? Cell(ComparisonContext context, CellReference? cell, bool isOld = false) =>
        cell is null ? null : $"{cell.Statement}/{cell.Line}/{(isOld ? context.NewId(cell.Column) : cell.Column)}";

    /// <param name="Key">What makes it the same in both plans.</param>
    private sealed record FrameItem(string Key, string Name, Amount? Amount);
}
