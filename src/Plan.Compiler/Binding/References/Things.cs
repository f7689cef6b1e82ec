using System.Diagnostics.CodeAnalysis;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.Compiler.Binding.References;

/// <summary>
/// Everything that a plan declares, by kind and id. Lines and columns are named within a statement, shares within an appropriation.
/// </summary>
internal sealed class Things
{
    private readonly Dictionary<(string Kind, string Within), Dictionary<string, SourceSpan>> _places = [];
    private readonly HashSet<(string Kind, string Id)> _used = [];
    private readonly HashSet<(string Statement, string Line)> _headings = [];
    private readonly Dictionary<(string Kind, string Id), Unit> _units = [];

    /// <summary>Enters a thing. One of the same kind and id is a finding that shows both places; the first keeps the name.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Declare(string kind, Located<string> id, Scope scope, string within = "")
    {
        if (!_places.TryGetValue((kind, within), out var places))
            _places[(kind, within)] = places = new(StringComparer.Ordinal);
        // An id in another form of Unicode is reported as bad; those who name it in the right one mean it all the same.
        if (!CanonicalForm.Holds(id.Value)) places.TryAdd(CanonicalForm.Of(id.Value), id.Span);
        if (places.TryAdd(id.Value, id.Span)) return true;
        if (places[id.Value] != id.Span)
            ReportDuplicate(kind, id, places[id.Value], scope, within);
        return false;
    }

    /// <summary>A name for the lines and columns of a statement whose own id is missing or taken.</summary>
    public static string NameFor(string id, SourceSpan place) => $"{id}@{place.Start}";

    /// <summary>A name as the author knows it.</summary>
    public static string Shown(string within) => within.Split('@')[0];

    public static void ReportDuplicate(string variant, Located<string> id, SourceSpan declared, Scope scope, string within = "") =>
        scope.Findings.Add(DuplicateId.Rule.At(id.Span, scope.Owner, Fact.Text("id", id.Value), Fact.Text("in", Shown(within))) with
        {
            Variant = variant,
            Related = [new("declared", declared)],
        });

    /// <summary>Whether the name belongs to what is declared there, not to an earlier thing.</summary>
    public bool IsAt(string kind, Located<string> id, string within = "") =>
        TryFind(kind, id.Value, out var place, within) && place == id.Span;

    public bool Has(string kind, string id, string within = "") => TryFind(kind, id, out _, within);

    public bool TryFind(string kind, string id, [MaybeNullWhen(false)] out SourceSpan place, string within = "")
    {
        place = default;
        return _places.TryGetValue((kind, within), out var places) && places.TryGetValue(id, out place);
    }

    /// <summary>The ids of a kind, in the order declared.</summary>
    public IEnumerable<string> Ids(string kind, string within = "") =>
        _places.TryGetValue((kind, within), out var places) ? places.Keys : [];

    /// <summary>The other kinds that have a thing of that name in the whole plan.</summary>
    public IEnumerable<Address> OfOtherKinds(string kind, string id) =>
        from place in _places
        where place.Key.Within.Length == 0 && place.Key.Kind != kind && place.Value.ContainsKey(id)
        select Address.Of(place.Key.Kind, id);

    /// <summary>Notes that a line is a heading, which has no figures.</summary>
    public void MarkHeading(string statement, string line) => _headings.Add((statement, line));

    public bool IsHeading(string statement, string line) => _headings.Contains((statement, line));

    /// <summary>The unit of a statement's or appropriation's figures.</summary>
    public void SetUnit(string kind, string id, Unit unit) => _units.TryAdd((kind, id), unit);

    public Unit UnitOf(string kind, string id) => _units.GetValueOrDefault((kind, id), Unit.Tkr);

    public void Use(string kind, string id) => _used.Add((kind, id));

    public bool IsUsed(string kind, string id) => _used.Contains((kind, id));
}
