namespace Plan.Tests.Generating;

/// <summary>Makes statements that add up, with groups, parts, computed columns and totals anywhere.</summary>
internal static class StatementGenerator
{
    /// <param name="withEveryFeature">With changes in percent, a unit, rounding, and figures stated in computed columns of lines.</param>
    public static GeneratedStatement Make(string id, string[] periods, Random random, bool withEveryFeature = false)
    {
        var columns = periods.Take(random.Next(1, periods.Length + 1)).ToList();
        var statement = new GeneratedStatement
        {
            Id = id,
            Periods = columns,
            Decimals = random.Next(3),
            SumColumn = columns.Count > 1 && random.Next(2) == 0 ? [.. columns.Select((column, i) => (column, i % 2 == 0 ? 1 : -1))] : null,
            ChangeColumn = withEveryFeature && columns.Count > 1 && random.Next(2) == 0 ? (columns[0], columns[1]) : null,
            Unit = withEveryFeature ? FullPlan.Unit(random) : null,
            Rounding = withEveryFeature ? FullPlan.Rounding(random) : null,
        };
        var sections = random.Next(1, 4);
        var names = 0;
        for (var section = 0; section < sections; section++)
        {
            if (random.Next(4) == 0) statement.Lines.Add(new() { Id = $"rubrik-{section}", IsHeading = true });
            for (var i = random.Next(1, 6); i > 0; i--)
                AddLine(statement, statement.Lines, random, depth: 0, ref names);
            AddTotal(statement, $"delsumma-{section}", "above", CountedAbove(statement.Lines));
        }
        if (random.Next(2) == 0)
            AddTotal(statement, "allt", "all", statement.Lines.Where(line => line.IsCountable).Select(line => (line, 1)));
        AddListTotal(statement, random);
        foreach (var line in statement.AllLines.Where(line => line.Lines is not null || line.Sum is not null))
            foreach (var column in statement.Columns)
                if (statement.Figure(line, column) is not null && random.Next(5) > 0)
                    line.Stated.Add(column);
        if (withEveryFeature)
            foreach (var line in statement.AllLines.Where(line => line.Amounts is not null))
                foreach (var column in statement.ComputedColumns)
                    if (statement.Figure(line, column) is not null && random.Next(4) == 0)
                        line.Stated.Add(column);
        return statement;
    }

    private static void AddLine(GeneratedStatement statement, List<GeneratedLine> list, Random random, int depth, ref int names)
    {
        var id = $"rad-{++names}";
        if (depth < 2 && random.Next(4) == 0)
        {
            var group = new GeneratedLine { Id = id, Lines = [] };
            list.Add(group);
            for (var i = random.Next(1, 4); i > 0; i--)
                AddLine(statement, group.Lines, random, depth + 1, ref names);
            return;
        }
        var line = new GeneratedLine { Id = id, Amounts = Amounts(statement, random), OutsideTotal = random.Next(12) == 0 };
        list.Add(line);
        if (random.Next(6) == 0) AddParts(statement, list, line, random);
    }

    private static Dictionary<string, decimal> Amounts(GeneratedStatement statement, Random random)
    {
        var step = new decimal(1, 0, 0, false, (byte)statement.Decimals);
        return statement.Periods.Where(_ => random.Next(8) > 0)
            .ToDictionary(column => column, _ => random.Next(10) == 0 ? 0 : random.Next(-9_000, 99_000) * step);
    }

    private static void AddParts(GeneratedStatement statement, List<GeneratedLine> list, GeneratedLine whole, Random random)
    {
        whole.PartsAreAll = random.Next(2) == 0;
        var step = new decimal(1, 0, 0, false, (byte)statement.Decimals);
        var first = whole.Amounts!.ToDictionary(amount => amount.Key, amount => decimal.Truncate(amount.Value / step / 3) * step);
        var rest = whole.Amounts!.ToDictionary(
            amount => amount.Key, amount => whole.PartsAreAll ? amount.Value - first[amount.Key] : first[amount.Key]);
        list.Add(new() { Id = $"{whole.Id}-varav-1", Amounts = first, PartOf = whole });
        list.Add(new() { Id = $"{whole.Id}-varav-2", Amounts = rest, PartOf = whole });
    }

    // The language's page: those above that no total higher up counts.
    private static IEnumerable<(GeneratedLine Line, int Sign)> CountedAbove(List<GeneratedLine> lines)
    {
        var taken = lines.Where(line => line.Sum is not null).SelectMany(total => total.Terms.Select(term => term.Line)).ToHashSet();
        return lines.Where(line => line.IsCountable && !taken.Contains(line)).Select(line => (line, 1));
    }

    private static void AddTotal(GeneratedStatement statement, string id, string sum, IEnumerable<(GeneratedLine Line, int Sign)> terms)
    {
        var total = new GeneratedLine { Id = id, Sum = sum };
        total.Terms.AddRange(terms);
        statement.Lines.Add(total);
    }

    // Of the subtotals, each with a sign.
    private static void AddListTotal(GeneratedStatement statement, Random random)
    {
        var subtotals = statement.Lines.Where(line => line.Sum == "above").Select(line => (Line: line, Sign: random.Next(3) == 0 ? -1 : 1)).ToList();
        var sum = $"[{string.Join(", ", subtotals.Select(term => (term.Sign < 0 ? "-" : "") + term.Line.Id))}]";
        AddTotal(statement, "netto", sum, subtotals);
    }
}
