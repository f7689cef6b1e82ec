using System.Diagnostics;
using Plan.Compiler.Checks;

namespace Plan.Bench.Causes;

/// <summary>How long the causes of a large statement take.</summary>
internal static class Speed
{
    public const int Lines = 5_000;
    public const int Columns = 10;

    /// <summary>With a difference in each column.</summary>
    public static TimeSpan OfTotals(int seed)
    {
        var input = SheetPlan.Check(WithWrongTotals(new Random(seed), withAcross: false));
        return Measure(() => TotalDiffers.Find(input).Count(), Columns);
    }

    /// <summary>With a difference in each column and on each line, so that all of them cross.</summary>
    public static TimeSpan OfTotalsAndLines(int seed)
    {
        var random = new Random(seed);
        var sheet = WithWrongTotals(random, withAcross: true);
        foreach (var line in sheet.Lines) line.Across = (line.Across ?? 0) + random.Next(1_000, 10_000);
        var input = SheetPlan.Check(sheet);
        return Measure(() => TotalDiffers.Find(input).Count() + ColumnDiffers.Find(input).Count(), Columns + Lines);
    }

    // Half of the differences are round, as many errors' are, and so have much that explains them.
    private static Sheet WithWrongTotals(Random random, bool withAcross)
    {
        var sheet = SheetMaker.Make(random, Lines, Columns, withAcross);
        for (var column = 0; column < Columns; column++)
            sheet.Stated[column] += column % 2 == 0 ? random.Next(100_000, 1_000_000) : random.Next(10, 1_000) * 1_000;
        return sheet;
    }

    private static TimeSpan Measure(Func<int> find, int least)
    {
        var watch = Stopwatch.StartNew();
        var findings = find();
        return findings >= least ? watch.Elapsed : throw new InvalidOperationException($"Only {findings} differ.");
    }
}
