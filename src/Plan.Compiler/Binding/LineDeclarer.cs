using System.Collections.Immutable;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>Opens the lines of a statement, groups and all, and enters their ids.</summary>
/// <param name="table">The keys that its lines take.</param>
/// <param name="statement">The id shown in addresses.</param>
/// <param name="within">The name that its lines are kept under.</param>
internal sealed class LineDeclarer(KeyTable table, string statement, string within)
{
    private static readonly ImmutableArray<string> _places = ["offices", "line"];

    public ImmutableArray<LineEntry> Declare(ImmutableArray<YamlNode> items, Scope scope) =>
        [.. items.Select(item => Declare(item, scope)).OfType<LineEntry>()];

    private LineEntry? Declare(YamlNode item, Scope scope)
    {
        LineEntry? entry = PlaceIn(item) switch
        {
            "offices" => OfficesPlaceIn(item, scope),
            "line" => LinePlaceIn(item, scope),
            _ => LineIn(item, scope),
        };
        if (entry is null) scope.Lost.AddLines(within);
        return entry;
    }

    // An item that places lines of offices has another table; misspelt, it stands alone in its mapping.
    private string? PlaceIn(YamlNode item)
    {
        if (table != LineKeys.OfStatement || item is not YamlMapping mapping) return null;
        var word = mapping.Entries.Select(entry => entry.Key.Value).FirstOrDefault(key => _places.Contains(key));
        if (word is not null || mapping.Entries is not [var only] || table.Find(only.Key.Value) is not null) return word;
        return Suggestions.Clear(only.Key.Value, _places);
    }

    private static OfficesPlace? OfficesPlaceIn(YamlNode item, Scope scope)
    {
        var place = MappingReader.Open(item, LineKeys.OfficesHere, scope);
        return place?.Choice("offices") is null ? null : new(place.Place);
    }

    private static LinePlace? LinePlaceIn(YamlNode item, Scope scope) =>
        MappingReader.Open(item, LineKeys.LineHere, scope)?.Words("line") is { } line ? new(line) : null;

    private DeclaredLine? LineIn(YamlNode item, Scope scope)
    {
        if (MappingReader.Open(item, table, scope, id => Address.Of("line", statement, id)) is not { } line) return null;
        var id = line.Id();
        if (id is not null)
        {
            scope.Things.Declare("line", id, line.Scope, within);
            if (line.Chosen == "heading") scope.Things.MarkHeading(within, id.Value);
        }
        else if (line.Chosen != "heading")
        {
            scope.Lost.Add("line", within);
        }
        // What can't be told from its keys may be a place of the offices' lines, or anything.
        var inner = line.Items("lines", out var isLost);
        if (isLost || (line.Chosen is null && !line.IsWhole)) scope.Lost.AddLines(within);
        return new(line, id, Declare(inner, line.Scope));
    }
}
