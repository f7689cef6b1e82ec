using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>Orders what is computed so that what it needs comes first.</summary>
internal static class RowOrder
{
    /// <summary>
    /// Items by number, each after those it needs. What stands in a loop, or needs something that does, is left out.
    /// Without recursion: a chain of totals can be as long as a statement.
    /// </summary>
    public static ImmutableArray<int> Of(int count, Func<int, IEnumerable<int>> needs)
    {
        var neededBy = new List<int>?[count];
        var waitsFor = new int[count];
        for (var item = 0; item < count; item++)
            foreach (var needed in needs(item))
            {
                (neededBy[needed] ??= []).Add(item);
                waitsFor[item]++;
            }
        var ready = new Queue<int>(Enumerable.Range(0, count).Where(item => waitsFor[item] == 0));
        var order = ImmutableArray.CreateBuilder<int>(count);
        while (ready.TryDequeue(out var item))
        {
            order.Add(item);
            foreach (var next in neededBy[item] ?? [])
                if (--waitsFor[next] == 0)
                    ready.Enqueue(next);
        }
        return order.ToImmutable();
    }
}
