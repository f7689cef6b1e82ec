namespace Plan.Bench.Causes;

/// <summary>A statement with one total over its lines, easy to do wrong things to.</summary>
internal sealed class Sheet
{
    public const string Total = "summa";
    public const string AcrossId = "alla-ar";

    public required List<SheetLine> Lines { get; init; }

    /// <summary>What the total states, by column.</summary>
    public required decimal[] Stated { get; init; }

    public required int Decimals { get; init; }

    /// <summary>The first column is an outturn, in which rounding is allowed for.</summary>
    public bool BeginsWithOutturn { get; init; }

    /// <summary>A last column adds up the others, and every line states it.</summary>
    public bool HasAcross { get; init; }

    /// <summary>Otherwise the total is only computed, and proves nothing.</summary>
    public bool StatesTotal { get; set; } = true;

    public int Columns => Stated.Length;

    public decimal Step => new(1, 0, 0, false, (byte)Decimals);

    public static string Period(int column) => $"ar-{column + 1}";

    /// <summary>What rounding allows the total, by the language's page: half a step for each figure.</summary>
    public decimal Allowed(int column) =>
        BeginsWithOutturn && column == 0 ? Step / 2 * (Lines.Count(line => line.IsCounted && line.Amounts[column] is not null) + 1) : 0;

    /// <summary>The same of a line's own sum.</summary>
    public decimal AllowedAcross(SheetLine line) => BeginsWithOutturn ? Step / 2 * (line.Amounts.Count(amount => amount is not null) + 1) : 0;

    /// <summary>States what is true: every total and every line's sum.</summary>
    public Sheet AddUp()
    {
        for (var column = 0; column < Columns; column++)
            Stated[column] = Lines.Where(line => line.IsCounted).Sum(line => line.Amounts[column] ?? 0);
        foreach (var line in Lines) line.Across = HasAcross && line.Amounts.Any(amount => amount is not null) ? line.Amounts.Sum() : null;
        return this;
    }
}
