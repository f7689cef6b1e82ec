using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

internal static class StatementBinder
{
    public const int MostDecimals = 6;

    public static readonly KeyTable Keys = new("statement",
        new("id", Key.Id, IsRequired: true),
        new("title", Key.Words, IsRequired: true),
        new("short", Key.Words),
        new("note", Key.Text),
        new("unit", new UnitKind()),
        new("decimals", new CountKind(0, MostDecimals)),
        new("rounding", new RoundingKind()),
        new("columns", new ListKind(ColumnBinder.Column, Least: 1), IsRequired: true),
        new("lines", new ListKind(LineKeys.Item), IsRequired: true));

    /// <summary>Enters the statement, its columns and its lines, so that anything may refer to them.</summary>
    public static StatementDraft? Declare(YamlNode node, Scope scope)
    {
        if (DeclaredThing.Declare(node, Keys, "statement", scope) is not { } thing) return null;
        var (reader, id) = thing;
        // A second statement of an id has lines of its own all the same.
        var isFirst = thing.HasId && scope.Things.IsAt("statement", id);
        var name = isFirst ? id.Value : Things.NameFor(id.Value, reader.Place);
        var unit = reader.UnitOrPlans(out var isUnitKnown);
        scope.Things.SetUnit("statement", name, unit);
        var columns = ColumnBinder.Bind(reader, name, unit);
        var items = reader.Items("lines", out var isLost);
        if (isLost || !reader.IsWhole || reader.Node("lines") is null) scope.Lost.AddLines(name);
        var entries = new LineDeclarer(LineKeys.OfStatement, id.Value, name).Declare(items, reader.Scope);
        return new(thing, name, unit, isUnitKnown, columns, entries);
    }

    public static Statement Bind(StatementDraft draft, OfficeOrder offices)
    {
        var (reader, id) = draft.Thing;
        var placed = new LinePlacing(draft, offices).Place(out var isWhole);
        var lines = draft.IsUnitKnown ? placed : OfUnknownUnit(placed);
        return new(id, reader.Words("title") ?? id, reader.ShortName(), reader.Text("note"), draft.Unit, reader.Count("decimals") ?? 0,
            reader.Rounding(() => draft.Unit), draft.Columns, lines, isWhole && !reader.Scope.Lost.Holds("column", draft.Name));
    }

    // In a unit that nobody knows, no figure is known.
    private static ImmutableArray<Line> OfUnknownUnit(ImmutableArray<Line> lines) =>
    [
        .. lines.Select(line => line is GroupLine group
            ? group with { IsWhole = false, Lines = OfUnknownUnit(group.Lines) }
            : line with { IsWhole = false }),
    ];
}
