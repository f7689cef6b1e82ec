using System.Collections.Immutable;

namespace Plan.Compiler.Binding.References;

/// <summary>Finds things that need themselves, by way of others. Without recursion: a chain can be as long as a statement.</summary>
internal static class Loops
{
    /// <summary>Loops that share no thing; each begins with the one that comes first in <paramref name="things"/>.</summary>
    /// <param name="things">Each once, in the plan's order.</param>
    /// <param name="uses">What a thing needs, and where that is written.</param>
    public static ImmutableArray<Loop> Find(IEnumerable<string> things, Func<string, IEnumerable<Use>> uses)
    {
        var order = things.Index().ToDictionary(thing => thing.Item, thing => thing.Index, StringComparer.Ordinal);
        var open = order.Keys.ToDictionary(
            thing => thing, thing => uses(thing).Where(use => order.ContainsKey(use.Of)).ToList(), StringComparer.Ordinal);
        var loops = ImmutableArray.CreateBuilder<Loop>();
        for (LeaveOut(open); open.Count > 0; LeaveOut(open))
        {
            var steps = Walk(open.Keys.MinBy(thing => order[thing])!, open);
            var first = steps.Index().MinBy(step => order[step.Item.Thing]).Index;
            loops.Add(new([.. steps[first..], .. steps[..first]]));
            foreach (var step in steps) open.Remove(step.Thing);
        }
        return loops.ToImmutable();
    }

    // What needs nothing that is left is in no loop: take it away until all that is left leads into one.
    private static void LeaveOut(Dictionary<string, List<Use>> open)
    {
        var users = open.SelectMany(thing => thing.Value, (thing, use) => (User: thing.Key, use.Of))
            .ToLookup(use => use.Of, use => use.User);
        foreach (var gone in users.Where(use => !open.ContainsKey(use.Key)))
            foreach (var user in gone)
                if (open.TryGetValue(user, out var uses)) uses.RemoveAll(use => use.Of == gone.Key);
        var done = new Queue<string>(open.Where(thing => thing.Value.Count == 0).Select(thing => thing.Key));
        while (done.TryDequeue(out var thing))
        {
            open.Remove(thing);
            foreach (var user in users[thing])
                if (open.TryGetValue(user, out var uses) && uses.RemoveAll(use => use.Of == thing) > 0 && uses.Count == 0)
                    done.Enqueue(user);
        }
    }

    private static ImmutableArray<LoopStep> Walk(string from, Dictionary<string, List<Use>> open)
    {
        var path = new List<LoopStep>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var thing = from; ; thing = path[^1].Use.Of)
        {
            if (at.TryGetValue(thing, out var first)) return [.. path[first..]];
            at.Add(thing, path.Count);
            path.Add(new(thing, open[thing][0]));
        }
    }
}
