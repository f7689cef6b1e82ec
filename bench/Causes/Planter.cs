namespace Plan.Bench.Causes;

/// <summary>Plants one error of a kind under a total that adds up; null where the statement has no place for it.</summary>
internal static class Planter
{
    public static readonly IReadOnlyDictionary<string, Func<Sheet, Random, Planted?>> Kinds = new Dictionary<string, Func<Sheet, Random, Planted?>>
    {
        ["line-left-out"] = (sheet, random) => Counted(sheet, random, "line-left-out", -1),
        ["line-counted-twice"] = (sheet, random) => Counted(sheet, random, "line-counted-twice", 1),
        ["sign-turned"] = SignTurned,
        ["digits-swapped"] = (sheet, random) => Digits(sheet, random, "digits-swapped", Digit.Swapped),
        ["digit-changed"] = (sheet, random) => Digits(sheet, random, "digit-changed", Digit.Changed),
        ["neighbour-column"] = NeighbourColumn,
        ["unit-slip"] = UnitSlip,
        ["part-counted"] = PartCounted,
        ["pair"] = Pair,
    };

    /// <summary>A digit of a line changed, where the line states its sum across.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Sheet, Random, Planted?>> Crossings = new Dictionary<string, Func<Sheet, Random, Planted?>>
    {
        ["digit-changed"] = Crossing,
    };

    private static Planted? Crossing(Sheet sheet, Random random)
    {
        var column = random.Next(sheet.Columns);
        return Given(sheet, column, random) is { } line && Mistype(line.Amounts, column, sheet, random, Digit.Changed)
            ? Down(sheet, column, "digit-changed", line.Id) with { Crossing = Question.Across(sheet, line) }
            : null;
    }

    private static Planted Down(Sheet sheet, int column, string kind, params string[] lines) =>
        new(sheet, Question.Down(sheet, column), kind, [.. lines.Select(line => $"{line}/{Sheet.Period(column)}")]);

    private static Planted? Counted(Sheet sheet, Random random, string kind, int times)
    {
        var column = random.Next(sheet.Columns);
        if (Given(sheet, column, random) is not { } line) return null;
        sheet.Stated[column] += times * line.Amounts[column]!.Value;
        return Down(sheet, column, kind, line.Id);
    }

    // Entered with the wrong sign, or, of one in three, counted with it.
    private static Planted? SignTurned(Sheet sheet, Random random)
    {
        var column = random.Next(sheet.Columns);
        if (Given(sheet, column, random) is not { } line) return null;
        if (random.Next(3) == 0) sheet.Stated[column] -= 2 * line.Amounts[column]!.Value;
        else line.Amounts[column] = -line.Amounts[column];
        return Down(sheet, column, "sign-turned", line.Id);
    }

    // In a line as often as in the total.
    private static Planted? Digits(Sheet sheet, Random random, string kind, Mistyping others)
    {
        var column = random.Next(sheet.Columns);
        if (random.Next(2) == 0)
            return Given(sheet, column, random) is { } line && Mistype(line.Amounts, column, sheet, random, others)
                ? Down(sheet, column, kind, line.Id)
                : null;
        var wrong = others(sheet.Stated[column], sheet.Decimals).ToList();
        if (wrong.Count == 0) return null;
        sheet.Stated[column] = wrong[random.Next(wrong.Count)];
        return Down(sheet, column, kind, Sheet.Total);
    }

    private static Planted? NeighbourColumn(Sheet sheet, Random random)
    {
        if (sheet.Columns == 1) return null;
        var column = random.Next(sheet.Columns);
        var beside = column == 0 ? 1 : column == sheet.Columns - 1 ? column - 1 : column + random.Next(2) * 2 - 1;
        if (Given(sheet, column, random) is not { } line) return null;
        if (line.Amounts[beside] is null or 0 || line.Amounts[beside] == line.Amounts[column]) return null;
        switch (random.Next(3))
        {
            case 0: // the total was added up with the amount beside
                sheet.Stated[column] += line.Amounts[beside]!.Value - line.Amounts[column]!.Value;
                break;
            case 1: // the two stand in each other's place
                (line.Amounts[column], line.Amounts[beside]) = (line.Amounts[beside], line.Amounts[column]);
                break;
            default: // all moved one step to the right, and the last one fell off
                for (var to = sheet.Columns - 1; to > 0; to--) line.Amounts[to] = line.Amounts[to - 1];
                line.Amounts[0] = null;
                column = random.Next(sheet.Columns - 1);
                if (line.Amounts[column + 1] is null or 0) return null;
                break;
        }
        return Down(sheet, column, "neighbour-column", line.Id);
    }

    private static Planted? UnitSlip(Sheet sheet, Random random)
    {
        var column = random.Next(sheet.Columns);
        if (Given(sheet, column, random) is not { } line) return null;
        var amount = line.Amounts[column]!.Value;
        line.Amounts[column] = random.Next(3) == 0 && amount / 1_000 % sheet.Step == 0 ? amount / 1_000 : amount * 1_000;
        return Down(sheet, column, "unit-slip", line.Id);
    }

    private static Planted? PartCounted(Sheet sheet, Random random)
    {
        var column = random.Next(sheet.Columns);
        var lines = sheet.Lines.Where(line => (!line.IsCounted || line.Indent > 0) && line.Amounts[column] is not (null or 0)).ToList();
        if (lines.Count == 0) return null;
        var part = lines[random.Next(lines.Count)];
        sheet.Stated[column] += part.IsCounted ? -part.Amounts[column]!.Value : part.Amounts[column]!.Value;
        return Down(sheet, column, "part-counted", part.Id);
    }

    // Both left out, or, of one in five, both counted twice.
    private static Planted? Pair(Sheet sheet, Random random)
    {
        var column = random.Next(sheet.Columns);
        if (Given(sheet, column, random) is not { } first || Given(sheet, column, random) is not { } second || first == second) return null;
        sheet.Stated[column] += (random.Next(5) == 0 ? 1 : -1) * (first.Amounts[column] + second.Amounts[column])!.Value;
        return Down(sheet, column, "pair", first.Id, second.Id);
    }

    private static bool Mistype(decimal?[] amounts, int column, Sheet sheet, Random random, Mistyping others)
    {
        var wrong = others(amounts[column]!.Value, sheet.Decimals).ToList();
        if (wrong.Count == 0) return false;
        amounts[column] = wrong[random.Next(wrong.Count)];
        return true;
    }

    // A line that the total counts, with an amount that isn't 0.
    private static SheetLine? Given(Sheet sheet, int column, Random random)
    {
        var lines = sheet.Lines.Where(line => line.IsCounted && line.Amounts[column] is not (null or 0)).ToList();
        return lines.Count == 0 ? null : lines[random.Next(lines.Count)];
    }
}

/// <summary>What a figure can become when it is mistyped.</summary>
internal delegate IEnumerable<decimal> Mistyping(decimal amount, int decimals);
