using System.Collections.Immutable;

namespace Plan.Compiler.Comparing;

/// <summary>A thing before and after.</summary>
/// <param name="Old">Null where it is new.</param>
/// <param name="New">Null where it is gone.</param>
/// <param name="Before">What stands before it now; null where it stands first.</param>
/// <param name="IsMoved">Whether it stands elsewhere among those that were there before.</param>
internal sealed record ThingPair<T>(T? Old, T? New, T? Before, bool IsMoved)
    where T : class;

/// <summary>Pairs the things of two lists by what names them.</summary>
internal static class ThingPairs
{
    /// <summary>In the new order, then what is gone. Of two that are named alike, the first is the first.</summary>
    public static IEnumerable<ThingPair<T>> Of<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> nameOf)
        where T : class
    {
        var before = Named(old, nameOf);
        var places = before.Index().ToDictionary(item => item.Item.Name, item => item.Index, StringComparer.Ordinal);
        var after = Named(@new, nameOf);
        var kept = after.Where(item => places.ContainsKey(item.Name)).ToImmutableArray();
        var staying = LongestRising([.. kept.Select(item => places[item.Name])]);
        var names = new HashSet<string>(StringComparer.Ordinal);
        T? last = null;
        foreach (var (name, thing) in after)
        {
            names.Add(name);
            yield return places.TryGetValue(name, out var place)
                ? new(before[place].Thing, thing, last, !staying.Contains(place))
                : new(null, thing, last, IsMoved: false);
            last = thing;
        }
        foreach (var (name, thing) in before)
            if (!names.Contains(name))
                yield return new(thing, null, null, IsMoved: false);
    }

    private static ImmutableArray<(string Name, T Thing)> Named<T>(IEnumerable<T> things, Func<T, string> nameOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. things.Select(thing =>
            {
                var name = nameOf(thing);
                var count = counts[name] = counts.GetValueOrDefault(name) + 1;
                return (count == 1 ? name : $"{name}\n{count}", thing);
            }),
        ];
    }

    // The most numbers that rise in the order given: those that have not moved against each other.
    private static HashSet<int> LongestRising(ImmutableArray<int> numbers)
    {
        var ends = new List<int>();
        var previous = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[ends[middle]] < numbers[i]) low = middle + 1;
                else high = middle;
            }
            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }
        var rising = new HashSet<int>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i]) rising.Add(numbers[i]);
        return rising;
    }
}
