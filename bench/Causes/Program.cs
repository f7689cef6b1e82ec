using System.Globalization;

namespace Plan.Bench.Causes;

/// <summary>Prints every rate: <c>dotnet run -c Release --project bench/Causes -- [cases] [seed]</c>.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var cases = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2_000;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;

        Console.WriteLine($"{cases} cases of each, seed {seed}");
        Print("total-differs", Population.Budgets, Planter.Kinds);
        Print("total-differs and column-differs crossing", Population.BudgetsWithSums, Planter.Crossings);
        Print("column-differs", Population.BudgetsWithSums, AcrossPlanter.Kinds);
        Print("total-differs in millions with one decimal", Population.Millions, Planter.Kinds);

        Console.WriteLine($"\nrandom differences\n\n{RandomDifferences.Header}");
        var differences = Enumerable.Range(1, 6).Select(digits => RandomDifferences.Of(digits, cases, seed)).ToList();
        foreach (var difference in differences.Append(RandomDifferences.Together(differences)))
            Console.WriteLine(difference);

        Console.WriteLine($"\n{Speed.Lines} lines, {Speed.Columns} columns, milliseconds, the first time and after that");
        Console.WriteLine(Twice("every total differs", Speed.OfTotals));
        Console.WriteLine(Twice("every total and every line differs", Speed.OfTotalsAndLines));

        string Twice(string title, Func<int, TimeSpan> measure) =>
            string.Create(CultureInfo.InvariantCulture, $"{title}: {measure(seed).TotalMilliseconds:0}, {measure(seed).TotalMilliseconds:0}");

        void Print(string title, Population population, IReadOnlyDictionary<string, Func<Sheet, Random, Planted?>> kinds)
        {
            Console.WriteLine($"\n{title}\n\n{Rates.Header}");
            foreach (var (kind, plant) in kinds)
                Console.WriteLine(Rates.Of(kind, plant, population, cases, seed));
        }
    }
}
