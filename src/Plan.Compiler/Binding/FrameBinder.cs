using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

internal static class FrameBinder
{
    public static readonly KeyTable ChangeKeys = new("change of a frame",
        new("label", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("amount", Key.Amount));

    public static readonly KeyTable MoveKeys = new("move within a frame",
        new("label", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("amount", Key.Amount),
        new("from", new ReferenceKind("line")),
        new("to", new ReferenceKind("line")));

    public static readonly KeyTable Keys = new("frame",
        new("id", Key.Id, IsRequired: true),
        new("title", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("text", Key.Text),
        new("from", new ReferenceKind("cell")),
        new("to", new ReferenceKind("cell")),
        new("changes", Key.ListOf(() => ChangeKeys)),
        new("moves", Key.ListOf(() => MoveKeys)));

    public static Frame Bind(MappingReader frame, Located<string> id)
    {
        var unit = frame.Scope.PlanUnit.Need();
        var (from, to) = (CellOf(frame, "from", unit), CellOf(frame, "to", unit));
        var isWhole = frame.IsWhole;
        var changes = Items(frame, "changes", ChangeKeys, out var changesAreWhole)
            .Select(change => new FrameChange(LabelOf(change), change.ShortName(), AmountOf(change, unit, ref isWhole))).ToImmutableArray();
        var movesAreWhole = true;
        var moves = Items(frame, "moves", MoveKeys, out _)
            .Select(move => Move(move, AmountOf(move, unit, ref movesAreWhole), (to ?? from)?.Statement)).ToImmutableArray();
        return new(id, frame.Words("title") ?? id, frame.ShortName(), from, to, changes, moves, frame.Text("text"),
            isWhole && changesAreWhole);
    }

    private static IEnumerable<MappingReader> Items(MappingReader frame, string key, KeyTable table, out bool areWhole)
    {
        var items = frame.Items(key, out var isLost);
        var readers = items.Select(item => MappingReader.Open(item, table, frame.Scope)).ToList();
        areWhole = !isLost && readers.All(reader => reader is { IsWhole: true });
        if (!areWhole) frame.Scope.Lost.Doubt(Model.Doubt.Amount);
        return readers.OfType<MappingReader>();
    }

    private static CellReference? CellOf(MappingReader frame, string key, Unit unit)
    {
        if (frame.Words(key) is not { } path || frame.Scope.ResolveCell(path) is not { } cell) return null;
        var other = frame.Scope.Things.UnitOf("statement", cell.Statement);
        if (unit.ConvertsTo(other)) return cell;
        frame.Scope.ReportUnits(path.Span, other, unit);
        return null;
    }

    private static Located<Amount>? AmountOf(MappingReader item, Unit unit, ref bool isWhole)
    {
        if (item.Node("amount") is not { } node) return null;
        var reading = Amounts.ReadIn(node, "amount", item.Scope, unit);
        isWhole &= !reading.IsUnreadable;
        return reading.Value;
    }

    private static FrameMove Move(MappingReader move, Located<Amount>? amount, string? statement) =>
        new(LabelOf(move), move.ShortName(), amount, LineOf(move, "from", statement), LineOf(move, "to", statement));

    // Without its statement, which has been reported, a line can't be looked for.
    private static Located<string>? LineOf(MappingReader move, string key, string? statement) =>
        move.Words(key) is { } line && statement is not null && move.Scope.ResolveFigures(line, statement) ? line : null;

    private static Located<string> LabelOf(MappingReader item) => item.Words("label") ?? new("", item.Place);
}
