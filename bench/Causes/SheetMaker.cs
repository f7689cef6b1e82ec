namespace Plan.Bench.Causes;

/// <summary>Makes statements as budgets are: three amounts in five are round, some don't change from year to year.</summary>
internal static class SheetMaker
{
    public static Sheet Make(Random random, bool withAcross, bool inMillions = false) =>
        Make(random, random.Next(6, 41), withAcross ? random.Next(2, 5) : random.Next(1, 5), withAcross, inMillions);

    public static Sheet Make(Random random, int lines, int columns, bool withAcross = false, bool inMillions = false)
    {
        var sheet = new Sheet
        {
            Lines = [],
            Stated = new decimal[columns],
            Decimals = inMillions ? 1 : 0,
            BeginsWithOutturn = random.Next(4) == 0,
            HasAcross = withAcross,
        };
        for (var counted = 0; counted < lines;)
        {
            var whole = sheet.Lines.LastOrDefault(line => line is { IsCounted: true, Indent: 0 });
            var isPart = whole is not null && random.Next(15) == 0;
            var amounts = isPart ? PartOf(whole!, random) : Amounts(columns, random);
            sheet.Lines.Add(new()
            {
                Id = $"rad-{sheet.Lines.Count + 1}",
                Amounts = inMillions && !isPart ? [.. amounts.Select(InMillions)] : amounts,
                PartOf = isPart ? whole!.Id : null,
                Indent = !isPart && whole is not null && random.Next(20) == 0 ? 1 : 0,
            });
            if (!isPart) counted++;
        }
        return sheet.AddUp();
    }

    private static decimal?[] Amounts(int columns, Random random)
    {
        // As many between 100 and 1 000 as between 1 000 and 10 000.
        var size = Math.Pow(10, 2 + 3 * random.NextDouble());
        var sign = random.Next(12) == 0 ? -1 : 1;
        var amounts = new decimal?[columns];
        for (var column = 0; column < columns; column++)
        {
            var isUnchanged = column > 0 && random.Next(7) == 0;
            amounts[column] = isUnchanged ? amounts[column - 1]
                : random.Next(25) == 0 ? null
                : sign * Rounded((int)size, random);
            size *= 0.9 + 0.25 * random.NextDouble();
        }
        return amounts;
    }

    private static decimal Rounded(int amount, Random random) => random.Next(10) switch
    {
        < 3 when amount >= 1_000 => amount / 1_000 * 1_000,
        < 6 => amount / 100 * 100,
        _ => amount,
    };

    private static decimal?[] PartOf(SheetLine whole, Random random) =>
        [.. whole.Amounts.Select(amount => amount is { } given ? decimal.Truncate(given * random.Next(3, 9) / 10) : (decimal?)null)];

    // With one decimal; what was round is whole.
    private static decimal? InMillions(decimal? amount) => amount is not { } given ? null
        : given % 100 == 0 && Math.Abs(given) >= 1_000 ? decimal.Truncate(given / 1_000)
        : decimal.Truncate(given / 100) / 10;
}
