namespace Plan.Bench.Causes;

/// <summary>Plants one error of a kind in a line that states its own sum, under a total that is only computed and so proves nothing.</summary>
internal static class AcrossPlanter
{
    public static readonly IReadOnlyDictionary<string, Func<Sheet, Random, Planted?>> Kinds = new Dictionary<string, Func<Sheet, Random, Planted?>>
    {
        ["sign-turned"] = (sheet, random) => InOneCell(sheet, random, "sign-turned", (amount, _) => [-amount]),
        ["digits-swapped"] = (sheet, random) => InOneCell(sheet, random, "digits-swapped", Digit.Swapped),
        ["digit-changed"] = (sheet, random) => InOneCell(sheet, random, "digit-changed", Digit.Changed),
        ["neighbour-column"] = NeighbourColumn,
        ["unit-slip"] = (sheet, random) => InOneCell(sheet, random, "unit-slip", (amount, _) => [amount * 1_000]),
    };

    // In a column as often as in the sum.
    private static Planted? InOneCell(Sheet sheet, Random random, string kind, Mistyping others)
    {
        sheet.StatesTotal = false;
        var line = sheet.Lines[random.Next(sheet.Lines.Count)];
        var column = random.Next(2) == 0 ? sheet.Columns : random.Next(sheet.Columns);
        if ((column == sheet.Columns ? line.Across : line.Amounts[column]) is not (not null and not 0 and var amount)) return null;
        var wrong = others(amount.Value, sheet.Decimals).ToList();
        if (wrong.Count == 0) return null;
        if (column == sheet.Columns) line.Across = wrong[random.Next(wrong.Count)];
        else line.Amounts[column] = wrong[random.Next(wrong.Count)];
        return Across(sheet, line, column, kind);
    }

    // The sum was added up with the amount beside.
    private static Planted? NeighbourColumn(Sheet sheet, Random random)
    {
        sheet.StatesTotal = false;
        var line = sheet.Lines[random.Next(sheet.Lines.Count)];
        var (column, beside) = random.Next(sheet.Columns - 1) is var left && random.Next(2) == 0 ? (left, left + 1) : (left + 1, left);
        if (line.Amounts[column] is null || line.Amounts[beside] is null or 0 || line.Amounts[beside] == line.Amounts[column]) return null;
        line.Across += line.Amounts[beside] - line.Amounts[column];
        return Across(sheet, line, column, "neighbour-column");
    }

    private static Planted Across(Sheet sheet, SheetLine line, int column, string kind) =>
        new(sheet, Question.Across(sheet, line), kind, $"{line.Id}/{(column == sheet.Columns ? Sheet.AcrossId : Sheet.Period(column))}");
}
