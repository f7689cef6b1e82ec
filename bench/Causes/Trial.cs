using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Bench.Causes;

/// <summary>Holds what the compiler says of a planted error against the truth.</summary>
internal static class Trial
{
    public static Outcome Of(Planted planted)
    {
        var cells = planted.Cells.Select(cell => SheetPlan.Cell(cell)).ToList();
        var place = CausesOf(planted.Sheet, planted.Question).ToList()
            .FindIndex(cause => cause.Kind == planted.Kind && cells.TrueForAll(cell => cause.Addresses.Contains(cell)));
        // Where a row fails too, the page itself says which cell comes first.
        if (planted.Crossing is not null) return new(place == 0, place is >= 0 and < 3, true, 1);
        var found = new ExhaustiveFinder(planted.Question).Find();
        var truth = found.Find(one => one.Kind == planted.Kind && planted.Cells.All(one.Cells.Contains));
        return new(place == 0, place is >= 0 and < 3, truth is not null, CeilingOf(truth, found));
    }

    /// <summary>What the compiler says of a difference.</summary>
    public static ImmutableArray<Cause> CausesOf(Sheet sheet, Question question)
    {
        var input = SheetPlan.Check(sheet);
        Address place = SheetPlan.Cell(question.Place);
        return (question.IsAcross ? ColumnDiffers.Find(input) : TotalDiffers.Find(input)).Single(finding => finding.Address == place).Causes;
    }

    // The best that counting can do is to put first the kind of which the largest share of all possible errors explains
    // the difference; of those that are equally good, each comes first in its share of cases.
    private static double CeilingOf(Found? truth, List<Found> found)
    {
        if (truth is null) return 0;
        var best = found.Max(one => one.Weight) * (1 - 1e-9);
        return truth.Weight < best ? 0 : 1.0 / found.Count(one => one.Weight >= best);
    }
}
