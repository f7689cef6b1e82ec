namespace Plan.Bench.Causes;

/// <summary>Which statements errors are planted in.</summary>
internal enum Population
{
    /// <summary>In whole thousands, one in four of them real.</summary>
    Budgets,

    /// <summary>The same, and every line states its own sum.</summary>
    BudgetsWithSums,

    /// <summary>In millions with one decimal, where few digits are left to tell errors apart by.</summary>
    Millions,
}

internal static class Populations
{
    public static Sheet Draw(this Population population, Random random) => population switch
    {
        Population.Millions => SheetMaker.Make(random, withAcross: false, inMillions: true),
        _ when random.Next(4) == 0 => LuleaSheets.Make(random, population == Population.BudgetsWithSums),
        _ => SheetMaker.Make(random, population == Population.BudgetsWithSums),
    };
}
