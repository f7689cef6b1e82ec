namespace Plan.Cli;

/// <summary>Work on many things at once, by all processors, whose results come in the things' own order.</summary>
internal static class InOrder
{
    // So many are begun before the first is asked for: enough to keep every processor busy, few enough to fit in memory.
    private static readonly int Ahead = 2 * Environment.ProcessorCount;

    /// <summary>What the work gives for each thing. It is thrown where it is asked for, with the first that failed.</summary>
    public static IEnumerable<TResult> Of<T, TResult>(IReadOnlyCollection<T> things, Func<T, TResult> work)
    {
        // One alone needs no other thread, and is done sooner without.
        if (things.Count <= 1 || Environment.ProcessorCount == 1) return things.Select(work);
        return OnAllProcessors(things, work);
    }

    private static IEnumerable<TResult> OnAllProcessors<T, TResult>(IEnumerable<T> things, Func<T, TResult> work)
    {
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                if (begun.Count == Ahead) yield return begun.Dequeue().GetAwaiter().GetResult();
                begun.Enqueue(Task.Run(() => work(thing)));
            }

            while (begun.Count > 0) yield return begun.Dequeue().GetAwaiter().GetResult();
        }
        finally
        {
            // Nothing goes on after the run that asked for it, whatever ended that.
            foreach (var task in begun) Wait(task);
        }
    }

    private static void Wait(Task task)
    {
        try
        {
            task.Wait();
        }
        catch (AggregateException)
        {
            // An earlier one is being told already.
        }
    }
}
