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
        var unit = reader.UnitOrPlans();
        scope.Things.SetUnit("appropriation", id.Value, unit);
        var items = reader.Items("shares", out var isLost);
        if (isLost || !reader.IsWhole) scope.Lost.Add("share", id.Value);
        return new(thing, unit, [.. items.Select(item => DeclareShare(item, thing)).OfType<DeclaredThing>()]);
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
        return new(id, reader.Words("name") ?? id, reader.ShortName(), draft.Unit, LineOf(reader, draft.Unit),
            AmountsOf(reader, draft.Unit), shares, reader.Text("text"));
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
        foreach (var (key, node) in thing.Entries("amounts", out _))
        {
            var period = key.OnOneLine();
            if (amounts.Any(amount => amount.Column.Value == period.Value) || thing.Scope.Resolve("period", period) is null) continue;
            var reading = Amounts.ReadIn(node, period.Value, thing.Scope.At(period.Value), unit);
            amounts.Add(new(period, reading.Value, reading.IsUnreadable));
        }
        return amounts.ToImmutable();
    }
}
