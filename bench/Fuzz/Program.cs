using System.Diagnostics;
using System.Globalization;

namespace Plan.Bench.Fuzz;

internal static class Program
{
    private const int Report = 1_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Tries inputs from a seed on, one after another, until as many are tried as was asked for; says which of them went wrong.</summary>
    public static int Main(string[] args)
    {
        var first = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Random.Shared.Next();
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : int.MaxValue;
        Console.WriteLine($"seed {first}, {count} inputs");
        var (tried, wrong) = (0, 0);
        for (; tried < count; tried++)
        {
            var seed = unchecked(first + tried);
            // The processor's time: how long one waits depends on what else the machine does.
            var before = Environment.CpuUsage.TotalTime;
            var problem = FuzzedInput.Try(seed);
            if (problem is null && Environment.CpuUsage.TotalTime - before is var taken && taken > Patience) problem = $"it took {taken}";
            if (problem is not null)
            {
                wrong++;
                Console.WriteLine($"seed {seed}: {problem}\n");
            }

            if ((tried + 1) % Report == 0) Console.WriteLine($"{tried + 1} tried, {wrong} wrong");
        }

        Console.WriteLine($"{tried} tried, {wrong} wrong, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        return wrong == 0 ? 0 : 1;
    }
}
