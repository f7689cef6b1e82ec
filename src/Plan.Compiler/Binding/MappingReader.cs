using System.Collections.Immutable;
using System.Diagnostics;
using Plan.Compiler.Binding.Keys;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Binding;

/// <summary>
/// A mapping seen through its table of keys. Unknown and missing keys are reported once, when it is opened;
/// a misspelt key is read as the one that was clearly meant.
/// </summary>
internal sealed class MappingReader
{
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);
    private readonly YamlMapping _mapping;

    private MappingReader(YamlMapping mapping, KeyTable table, Scope scope, Func<string, Address>? address)
    {
        (_mapping, Table, IsWhole) = (mapping, table, mapping.IsWhole);
        // Of a key that stands twice, which is reported, the first is read and the rest is lost.
        foreach (var entry in mapping.Entries)
            if (table.Find(entry.Key.Value) is not null && !_entries.TryAdd(entry.Key.Value, entry))
                _twice.Add(entry.Key.Value);
        IsWhole &= _twice.Count == 0;
        var misspelt = KeySpelling.Match(mapping, table, _entries, scope.Findings);
        Scope = address is not null && Node("id") is YamlScalar { Value: var id } ? scope with { Owner = address(id) } : scope;
        IsWhole &= !misspelt.AnyIsLost;
        var missing = MissingKeys();
        foreach (var key in misspelt.Keys) Scope.Findings.Add(key.Finding(Scope.Owner, missing));
        if (IsWhole) ReportMissing(missing);
        Chosen = ChooseOne();
        if (Chosen is not null && Table.Find(Chosen) is { NeedsValue: true } chosen && HoldsNothing(chosen)) ReportMissing(Chosen);
        ReportCompanions();
    }

    public KeyTable Table { get; }

    /// <summary>The scope it was opened in, with this thing as owner where it has an id.</summary>
    public Scope Scope { get; }

    /// <summary>False where a key was unknown or reported by the reader: what seems to be missing may have stood there.</summary>
    public bool IsWhole { get; }

    /// <summary>The one key that is given of the table's <see cref="KeyTable.OneOf"/>; null where none or several are.</summary>
    public string? Chosen { get; }

    /// <summary>The place of what is missing in it: its id, else its first key.</summary>
    public SourceSpan Place =>
        Node("id") is YamlScalar id ? id.Span : _mapping.Entries is [var first, ..] ? first.Key.Span : _mapping.Span.FirstLine;

    /// <summary>
    /// Null for what isn't a mapping, or an empty one that lacks all that is required, which is reported unless nothing is given
    /// or the reader has spoken.
    /// </summary>
    /// <param name="address">The address of the thing by its id; null for what has none of its own.</param>
    public static MappingReader? Open(YamlNode? node, KeyTable table, Scope scope, Func<string, Address>? address = null)
    {
        var isEmpty = node is YamlMapping { Entries: [], IsWhole: true };
        if (node is YamlMapping mapping && !(isEmpty && table.NeedsKeys)) return new(mapping, table, scope, address);
        if (node.IsGiven())
            scope.Report(WrongShape.Rule, node.Span.FirstLine, "mapping", Fact.List("keys", table.Names));
        return null;
    }

    public bool IsOf(YamlMapping mapping) => ReferenceEquals(_mapping, mapping);

    /// <summary>Whether the key stands there, if only with an empty value.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>What is given for a key; null where nothing is.</summary>
    public YamlNode? Node(string key)
    {
        Debug.Assert(key == "id" || Table.Find(key) is not null, "The table of a mapping says which keys it has.");
        return _entries.TryGetValue(key, out var entry) && entry.Value is not YamlScalar { IsNotGiven: true } ? entry.Value : null;
    }

    /// <summary>Whether something is given for a key, or may have stood in what was lost: it is not known to be missing.</summary>
    public bool MayHold(string key) => Node(key) switch
    {
        null => !IsWhole,
        YamlScalar scalar => !string.IsNullOrWhiteSpace(scalar.Value),
        _ => true,
    };

    /// <summary>Whether the key stands there again, which the reader has reported.</summary>
    public bool IsTwice(string key) => _twice.Contains(key);

    /// <summary>Where the key itself stands; the mapping's own place where it doesn't.</summary>
    public SourceSpan KeyPlace(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Span : Place;

    /// <summary>A single value; null where nothing is given, or something else is, which is reported.</summary>
    public YamlScalar? Scalar(string key)
    {
        var node = Node(key);
        if (node is YamlScalar scalar) return scalar;
        ReportShape(key, node, "value");
        return null;
    }

    /// <summary>The items of a list that are given.</summary>
    /// <param name="isLost">True where it is no list, which is reported: what may have stood there is unknown.</param>
    public ImmutableArray<YamlNode> Items(string key, out bool isLost)
    {
        var node = Node(key);
        isLost = false;
        if (node is null) return [];
        if (node is YamlSequence list) return [.. list.Items.Where(item => item is not YamlScalar { IsNotGiven: true })];
        if (Table.Find(key)?.Value is ListKind { OneIsEnough: true } && node is not YamlUnread) return [node];
        ReportShape(key, node, "list");
        isLost = true;
        return [];
    }

    /// <summary>The entries of a mapping whose keys the author chooses.</summary>
    public ImmutableArray<YamlEntry> Entries(string key, out bool isLost)
    {
        var node = Node(key);
        isLost = node is not null and not YamlMapping { IsWhole: true };
        if (node is YamlMapping mapping) return mapping.Entries;
        ReportShape(key, node, "entries");
        return [];
    }

    /// <summary>Opens the mapping given for a key by the table that the key names.</summary>
    public MappingReader? Open(string key, KeyTable table) => Open(Node(key), table, Scope);

    /// <summary>Reports that what stands there has the wrong shape.</summary>
    public void ReportShape(string key, YamlNode? node, string variant)
    {
        if (node.IsGiven())
            Scope.Report(WrongShape.Rule, node.Span.FirstLine, variant, Fact.Text("key", key));
    }

    private ImmutableArray<string> MissingKeys() =>
    [
        .. from key in Table.Required
           where IsMissing(key.Name) && !(key.RequiredUnless is { } other && Has(other))
           select key.Name,
    ];

    // An empty text in the place of a list has the wrong shape; in the place of a word it is none.
    private bool HoldsNothing(Key key) => key.Value is ReferenceKind or ChoiceKind or FlagKind ? IsMissing(key.Name) : Node(key.Name) is null;

    // Words in quotes that hold nothing name nothing.
    private bool IsMissing(string key) => Node(key) is null or YamlScalar { Value: "" };

    private void ReportMissing(ImmutableArray<string> missing)
    {
        foreach (var key in missing) ReportMissing(key);
    }

    /// <summary>Reports that a key, or its value, is missing.</summary>
    public void ReportMissing(string key) => Scope.Report(MissingKey.Rule, KeyPlace(key), null, Fact.Text("key", key));

    private string? ChooseOne()
    {
        if (Table.OneOf.IsEmpty) return null;
        ImmutableArray<string> present = [.. Table.OneOf.Where(Has).OrderBy(key => KeyPlace(key).Start)];
        ImmutableArray<string> given = [.. present.Where(key => Node(key) is not null)];
        if (given.IsEmpty) given = present;
        if (given is [var one]) return one;
        var keys = Fact.List("keys", Table.OneOf);
        if (given is [_, var second, ..])
            Scope.Report(WrongShape.Rule, KeyPlace(second), "several-of", keys, Fact.List("given", given));
        else if (IsWhole && Table.OneIsRequired)
            Scope.Report(WrongShape.Rule, Place, "none-of", keys);
        return null;
    }

    // What stands without the key that gives it a meaning, and what is missing beside others.
    private void ReportCompanions()
    {
        if (!IsWhole || (Chosen is null && !Table.OneOf.IsEmpty)) return;
        foreach (var key in Table.Dependent)
            if (Node(key.Name) is not null && !key.OnlyWith.IsEmpty && !key.OnlyWith.Any(Has))
                Scope.Report(WrongShape.Rule, KeyPlace(key.Name), "only-with", Fact.Text("key", key.Name), Fact.List("with", key.OnlyWith));
            else if (Node(key.Name) is null && !key.RequiredWith.IsEmpty && key.RequiredWith.All(other => Node(other) is not null))
                ReportMissing(key.Name);
    }
}
