using System.Globalization;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What changed in a thing that both plans have, gathered one property at a time.</summary>
internal sealed class ThingChanges(Address address, string kind, string name)
{
    private readonly List<Change> _changes = [];

    public IEnumerable<Change> All => _changes;

    public ThingChanges Add(params IEnumerable<Change> changes)
    {
        _changes.AddRange(changes);
        return this;
    }

    public ThingChanges Name(string old, string @new)
    {
        if (old != @new) _changes.Add(new Renamed(address, kind, @new, old));
        return this;
    }

    public ThingChanges Place<T>(ThingPair<T> pair, Func<T, string> nameOf)
        where T : class
    {
        if (pair.IsMoved) _changes.Add(new Moved(address, kind, name, pair.Before is { } before ? nameOf(before) : null));
        return this;
    }

    /// <param name="property">By its key in the language.</param>
    /// <param name="old">Null or empty where nothing was said.</param>
    /// <param name="new">Null or empty where nothing is.</param>
    /// <param name="detail">Which of several.</param>
    public ThingChanges Property(string property, string? old, string? @new, string? detail = null)
    {
        if (Given(old) != Given(@new)) _changes.Add(new PropertyChanged(address, kind, name, property, detail, Given(old), Given(@new)));
        return this;
    }

    public ThingChanges Property(string property, bool old, bool @new) => Property(property, Written(old), Written(@new));

    public ThingChanges Property(string property, int? old, int? @new) =>
        Property(property, old?.ToString(CultureInfo.InvariantCulture), @new?.ToString(CultureInfo.InvariantCulture));

    public ThingChanges Property(string property, IEnumerable<string> old, IEnumerable<string> @new, string? detail = null) =>
        Property(property, string.Join(", ", old), string.Join(", ", @new), detail);

    public ThingChanges Text(MarkdownText? old, MarkdownText? @new, string property = "text") => Text(old?.Value, @new?.Value, property);

    public ThingChanges Text(string? old, string? @new, string property)
    {
        var (before, after) = ((old ?? "").Trim(), (@new ?? "").Trim());
        if (before != after) _changes.Add(new Reworded(address, kind, name, property, WordDiff.Between(before, after)));
        return this;
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Written(bool value) => value ? "true" : "false";
}
