using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class AppropriationBinder
{
    public static readonly KeyTable ShareKeys = new("share",
        new("id", Key.Id, IsRequired: true),
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("amounts", Key.Amounts),
        new("text", Key.Text));

    public static readonly KeyTable Keys = new("appropriation",
        new("id", Key.Id, IsRequired: true),
        new("name", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("unit", new UnitKind()),
        new("line", new ReferenceKind("line")),
        new("amounts", Key.Amounts),
        new("shares", Key.ListOf(() => ShareKeys)),
        new("text", Key.Text));

    /// <summary>Enters the appropriation and its shares, so that anything may refer to them.</summary>
    public static AppropriationDraft? Declare(YamlNode node, Scope scope)
    {
        if (DeclaredThing.Declare(node, Keys, "appropriation", scope) is not { } thing) return null;
        var (reader, id) = thing;
        var unit = reader.UnitOrPlans(out var isKnown);
        scope.Things.SetUnit("appropriation", id.Value, unit);
        var items = reader.Items("shares", out var isLost);
        if (isLost || !reader.IsWhole) scope.Lost.Add("share", id.Value);
        return new(thing, unit, isKnown, [.. items.Select(item => DeclareShare(item, thing)).OfType<DeclaredThing>()]);
    }

    private static DeclaredThing? DeclareShare(YamlNode node, DeclaredThing appropriation)
    {
        var (scope, within) = (appropriation.Reader.Scope, appropriation.Id.Value);
        var reader = MappingReader.Open(node, ShareKeys, scope, id => Address.Of("share", within, id));
        var id = reader?.Id();
        if (id is null) scope.Lost.Add("share", within);
        else if (scope.Things.IsAt("appropriation", appropriation.Id)) scope.Things.Declare("share", id, reader!.Scope, within);
        return reader is null ? null : new(reader, id ?? new("", reader.Place));
    }

    public static Appropriation Bind(AppropriationDraft draft)
    {
        var (reader, id) = draft.Thing;
        ImmutableArray<Share> shares = [.. draft.Shares.Select(share => BindShare(share, draft.Unit)).OfType<Share>()];
        var bound = new Appropriation(id, reader.Words("name") ?? id, reader.ShortName(), draft.Unit, LineOf(reader, draft.Unit),
            AmountsOf(reader, draft.Unit), shares, reader.Text("text"));
        return draft.IsUnitKnown ? bound : OfUnknownUnit(bound, reader.Scope);
    }

    // In a unit that nobody knows, no amount is known.
    private static Appropriation OfUnknownUnit(Appropriation appropriation, Scope scope)
    {
        scope.Lost.Doubt(Model.Doubt.Amount);
        return appropriation with
        {
            Amounts = Unread(appropriation.Amounts),
            Shares = [.. appropriation.Shares.Select(share => share with { Amounts = Unread(share.Amounts) })],
        };

        static ImmutableArray<CellAmount> Unread(ImmutableArray<CellAmount> amounts) =>
            [.. amounts.Select(amount => amount with { Amount = null, IsUnreadable = true })];
    }

    private static Share? BindShare(DeclaredThing share, Unit unit)
    {
        var (reader, id) = share;
        var bound = new Share(id, reader.Words("name") ?? id, reader.ShortName(), AmountsOf(reader, unit), reader.Text("text"));
        return share.HasId ? bound : null;
    }

    private static LineReference? LineOf(MappingReader appropriation, Unit unit)
    {
        if (appropriation.Words("line") is not { } path || appropriation.Scope.ResolveLine(path) is not { } line) return null;
        var other = appropriation.Scope.Things.UnitOf("statement", line.Statement);
        if (unit.ConvertsTo(other)) return line;
        appropriation.Scope.ReportUnits(path.Span, unit, other);
        return null;
    }

    private static ImmutableArray<CellAmount> AmountsOf(MappingReader thing, Unit unit)
    {
        var amounts = ImmutableArray.CreateBuilder<CellAmount>();
        var entries = thing.Entries("amounts", out var isLost);
        foreach (var (key, node) in entries)
        {
            var period = key.OnOneLine();
            if (amounts.Any(amount => amount.Column.Value == period.Value)) continue;
            if (thing.Scope.Resolve("period", period) is null)
            {
                isLost = true;
                continue;
            }
            var reading = Amounts.ReadIn(node, period.Value, thing.Scope.At(period.Value), unit);
            amounts.Add(new(period, reading.Value, reading.IsUnreadable));
        }
        if (isLost) thing.Scope.Lost.Doubt(Model.Doubt.Amount);
        return amounts.ToImmutable();
    }
}
