namespace Plan.Bench.Causes;

/// <summary>The two statements of Luleå's plan for 2025, in tkr, with totals that are their lines' sums.</summary>
internal static class LuleaSheets
{
    private static readonly decimal?[][] s_operating =
    [
        [7287, 5026, 5837, 7000], [9457, 8785, 10338, 9300], [13198, 14324, 16942, 17240], [11310, 12403, 14884, 16215],
        [912, 2199, 2724, 3589], [7751, 8371, 9847, 9908], [13817, 12595, 11736, 12653], [24824, 28115, 30318, 30499],
        [6302, 5430, 6495, 6444], [12281, 13074, 15146, 17335], [4362, 5244, 7224, 18132], [28821, 25778, 22561, 8568],
        [6544, 5577, 6451, 8216], [6041, 5480, 6594, 6500], [-1434, 3712, 4093, 4000], [9378, 10099, 11897, 12000],
        [14778, 10923, 12830, 13600], [12979, 13769, 10182, 13037], [7726, 5412, 18010, 20295], [9365, 9140, 10766, 16800],
        [9266, 9799, 11759, 7200], [13570, 13627, 16352, 17300],
    ];

    private static readonly decimal?[][] s_investments =
    [
        [83800, 67300, -2173, 75366, 13159, -59296], [70900, 1500, 37680, -26451, 13183, 35407], [-10000, -10000, -290600, null, null, null],
        [10000, 10000, 1000, null, null, null], [2000, 1500, 0, 1000, 1000, 1000], [6000, 6000, 325, 8000, 8000, 8000],
        [-3000, -3000, -9031, -3000, -3000, -3000], [1000, 1000, 0, 1000, 1000, 1000], [5000, 5000, 6500, null, null, null],
        [200, 200, 0, null, null, null], [null, null, null, 5000, null, null], [null, null, null, 500, 500, 500],
        [null, null, null, 1000, null, null], [null, null, null, 1000, null, null],
    ];

    // "Varav förvaltningsgemensamma kostnader" and "Näringslivsfrämjande bidrag mm": indented, and counted.
    private static readonly int[] s_indented = [3, 11];

    /// <summary>One of the two, or its first columns.</summary>
    public static Sheet Make(Random random, bool withAcross)
    {
        var isOperating = random.Next(2) == 0;
        var figures = isOperating ? s_operating : s_investments;
        return new Sheet
        {
            Lines =
            [
                .. figures.Select((amounts, index) => new SheetLine
                {
                    Id = $"rad-{index + 1}",
                    Amounts = [.. amounts],
                    Indent = isOperating && s_indented.Contains(index) ? 1 : 0,
                }),
            ],
            Stated = new decimal[figures[0].Length],
            Decimals = 0,
            BeginsWithOutturn = isOperating,
            HasAcross = withAcross,
        }.AddUp();
    }
}
