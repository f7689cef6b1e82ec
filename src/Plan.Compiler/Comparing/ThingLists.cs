using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>What is said alike of all kinds of things.</summary>
internal static class ThingLists
{
    /// <summary>Compares two lists of things: what is new, what is gone, and what changed in those that both have.</summary>
    public static IEnumerable<Change> Compare<T>(
        IEnumerable<T> old, IEnumerable<T> @new, string kind, Func<T, string> keyOf, Func<T, string> nameOf, Func<T, Address> addressOf,
        Action<ThingChanges, T, T> compare, Func<T, bool, ImmutableArray<PlacedFigure>>? figuresOf = null)
        where T : class
    {
        foreach (var pair in ThingPairs.Of(old, @new, keyOf))
            switch (pair)
            {
                case { Old: null, New: { } added }:
                    yield return new Added(addressOf(added), kind, nameOf(added), figuresOf?.Invoke(added, true) ?? []);
                    break;
                case { Old: { } removed, New: null }:
                    yield return new Removed(addressOf(removed), kind, nameOf(removed), figuresOf?.Invoke(removed, false) ?? []);
                    break;
                case { Old: { } before, New: { } after }:
                    var changes = new ThingChanges(addressOf(after), kind, nameOf(after)).Place(pair, nameOf);
                    compare(changes, before, after);
                    foreach (var change in changes.All) yield return change;
                    break;
            }
    }
}
