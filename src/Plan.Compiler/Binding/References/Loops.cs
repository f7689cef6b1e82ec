using System.Collections.Immutable;

namespace Plan.Compiler.Binding.References;

/// <summary>Finds things that need themselves, by way of others. Without recursion: a chain can be as long as a statement.</summary>
internal sealed class Loops
{
    private readonly ImmutableArray<string> _things;
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Use>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _usesLeft = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _users;
    private readonly Queue<string> _done = new();

    private Loops(IEnumerable<string> things, Func<string, IEnumerable<Use>> uses)
    {
        _things = [.. things];
        foreach (var thing in _things) _order.Add(thing, _order.Count);
        foreach (var thing in _things)
        {
            _open[thing] = [.. uses(thing).Where(use => _order.ContainsKey(use.Of))];
            _usesLeft[thing] = _open[thing].Length;
        }
        _users = _open.SelectMany(thing => thing.Value, (thing, use) => (User: thing.Key, use.Of)).ToLookup(use => use.Of, use => use.User);
    }

    /// <summary>Loops that share no thing; each begins with the one that comes first in <paramref name="things"/>.</summary>
    /// <param name="things">Each once, in the plan's order.</param>
    /// <param name="uses">What a thing needs, and where that is written.</param>
    public static ImmutableArray<Loop> Find(IEnumerable<string> things, Func<string, IEnumerable<Use>> uses) => new Loops(things, uses).Find();

    private ImmutableArray<Loop> Find()
    {
        var loops = ImmutableArray.CreateBuilder<Loop>();
        foreach (var thing in _things.Where(thing => _usesLeft[thing] == 0)) _done.Enqueue(thing);
        LeaveOut();
        foreach (var thing in _things)
            while (_open.ContainsKey(thing))
            {
                var loop = new Loop(InOrder(Walk(thing)));
                loops.Add(loop);
                foreach (var step in loop.Steps) Close(step.Thing);
                LeaveOut();
            }
        return loops.ToImmutable();
    }

    // What needs nothing that is left is in no loop: once it is away, all that is left leads into one.
    private void LeaveOut()
    {
        while (_done.TryDequeue(out var thing)) Close(thing);
    }

    private void Close(string thing)
    {
        if (!_open.Remove(thing)) return;
        foreach (var user in _users[thing])
            if (--_usesLeft[user] == 0)
                _done.Enqueue(user);
    }

    private List<LoopStep> Walk(string from)
    {
        var path = new List<LoopStep>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var thing = from; ; thing = path[^1].Use.Of)
        {
            if (at.TryGetValue(thing, out var first)) return path[first..];
            at.Add(thing, path.Count);
            path.Add(new(thing, _open[thing].First(use => _open.ContainsKey(use.Of))));
        }
    }

    private ImmutableArray<LoopStep> InOrder(List<LoopStep> steps)
    {
        var first = steps.IndexOf(steps.MinBy(step => _order[step.Thing])!);
        return [.. steps[first..], .. steps[..first]];
    }
}
