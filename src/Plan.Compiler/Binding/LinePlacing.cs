using System.Collections.Immutable;
using Plan.Compiler.Binding.References;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding;

/// <summary>Binds the lines of a statement, with those that offices gave in their places.</summary>
internal sealed class LinePlacing
{
    private readonly StatementDraft _draft;
    private readonly LineBinder _binder;
    private readonly ImmutableArray<Line> _given;
    private readonly Dictionary<string, Line> _givenById = new(StringComparer.Ordinal);
    private readonly Dictionary<LinePlace, Line> _placed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SourceSpan> _byHand = new(StringComparer.Ordinal);
    private OfficesPlace? _offices;
    private bool _isWhole;
    private bool _placesUnknown;

    public LinePlacing(StatementDraft draft, OfficeOrder offices)
    {
        _draft = draft;
        _binder = new(draft);
        var bound = draft.Given.Select(given => Bind(given.Line, given.Office)).ToList();
        _given = [.. bound.OrderBy(line => offices.PlaceOf(line.Office?.Value))];
        foreach (var line in _given)
            if (line.Id is { } id)
                _givenById.TryAdd(id.Value, line);
        foreach (var entry in InOrder(draft.Entries)) Note(entry);
    }

    private Scope Scope => _draft.Thing.Reader.Scope;

    private bool PlacesAny => _offices is not null || _byHand.Count > 0;

    /// <summary>The statement's lines as a tree.</summary>
    /// <param name="isWhole">False where a line could not be read or placed.</param>
    public ImmutableArray<Line> Place(out bool isWhole)
    {
        var lines = Expand(_draft.Entries, null);
        if (_offices is null) ReportUnplaced();
        else _isWhole = !_placesUnknown;
        isWhole = _isWhole && !Scope.Lost.MayHoldFigures(_draft.Name, PlacesAny);
        return lines;
    }

    private Line Bind(DeclaredLine line, Located<string>? office) => _binder.Bind(line, office, Expand);

    private ImmutableArray<Line> Expand(ImmutableArray<LineEntry> entries, Located<string>? office) =>
        [.. entries.SelectMany(entry => entry switch
        {
            DeclaredLine line => [Bind(line, office)],
            LinePlace place => _placed.TryGetValue(place, out var line) ? [line] : [],
            _ => ReferenceEquals(entry, _offices) ? OfOffices() : [],
        })];

    private IEnumerable<Line> OfOffices() => _given.Where(line => !IsPlacedByHand(line));

    private bool IsPlacedByHand(Line line) => line.Id is { } id && _byHand.ContainsKey(id.Value);

    private void Note(LineEntry entry)
    {
        if (entry is OfficesPlace offices)
        {
            if (_offices is not null) ReportTwice(offices.Span, "offices", _offices.Span, Fact.Text("line", ""));
            _offices ??= offices;
        }
        else if (entry is LinePlace place)
        {
            NoteByHand(place);
        }
    }

    private void NoteByHand(LinePlace place)
    {
        var (id, name) = (place.Line, Fact.Text("line", place.Line.Value));
        if (_byHand.TryGetValue(id.Value, out var first))
            ReportTwice(id.Span, null, first, name);
        else if (_givenById.TryGetValue(id.Value, out var line))
            (_byHand[id.Value], _placed[place]) = (id.Span, line);
        else if (Scope.Things.TryFind("line", id.Value, out var declared, _draft.Name))
            ReportTwice(id.Span, "own", declared, name);
        else
            ReportUnknown(id);
    }

    private void ReportTwice(SourceSpan place, string? variant, SourceSpan first, Fact line) =>
        Scope.Findings.Add(LinePlacedTwice.Rule.At(place, Scope.Owner, line, Fact.Text("statement", _draft.Thing.Id.Value)) with
        {
            Variant = variant,
            Related = [new("first", first)],
        });

    private void ReportUnknown(Located<string> id)
    {
        _placesUnknown = true;
        if (!Scope.Lost.MayHold("line", _draft.Name))
            Scope.ReportUnknown("line", id, _givenById.Keys, _draft.Thing.Id.Value);
    }

    // What could not be read, or names no line, may be the place of those that have none.
    private void ReportUnplaced()
    {
        var unplaced = OfOffices().Where(line => line.Id is not null).ToList();
        _isWhole = !_placesUnknown && !OfOffices().Any();
        if (unplaced.Count == 0 || _placesUnknown || Scope.Lost.MayHoldFigures(_draft.Name, fromOffices: false)) return;
        var lines = _draft.Thing.Reader.KeyPlace("lines");
        if (PlacesAny)
            foreach (var line in unplaced) ReportNotPlaced(line.Span, null, [line], [new("statement", lines)]);
        else
            ReportNotPlaced(lines, "none", unplaced, [new("given", unplaced[0].Span)]);
    }

    private void ReportNotPlaced(SourceSpan place, string? variant, List<Line> lines, ImmutableArray<RelatedPlace> related) =>
        Scope.Findings.Add(LineNotPlaced.Rule.At(place, Scope.Owner,
            Fact.List("lines", lines.Select(line => line.Id?.Value ?? line.Label.Value)), Fact.Count("count", lines.Count),
            Fact.Text("statement", _draft.Thing.Id.Value)) with
        {
            Variant = variant,
            Address = variant is null && lines[0].Id is { } id ? Address.Of("line", _draft.Thing.Id.Value, id.Value) : Scope.Owner,
            Related = related,
        });

    private static IEnumerable<LineEntry> InOrder(ImmutableArray<LineEntry> entries) =>
        entries.SelectMany(entry => entry is DeclaredLine line ? InOrder(line.Inner).Prepend(entry) : [entry]);
}
