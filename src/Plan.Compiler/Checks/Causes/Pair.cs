using System.Runtime.InteropServices;

namespace Plan.Compiler.Checks.Causes;

/// <summary>Two lines that together are the difference; only where exactly one pair is.</summary>
internal static class Pair
{
    public const string Kind = "pair";

    // Two lines are seldom both counted twice.
    private const decimal BothTwice = 0.2m;

    // With more lines than this the pairs are not added up one by one.
    private const int MostLinesToPair = 150;

    public static IEnumerable<Explanation> Explain(Discrepancy discrepancy)
    {
        Suspect[] lines = [.. discrepancy.Terms.Where(term => !term.IsSubtotal && term.Figure != 0)];
        if (TheOnlyPair(lines, Math.Abs(discrepancy.Difference)) is not var (first, second)) yield break;
        var pairs = lines.Length * (lines.Length - 1m) / 2;
        var error = new PossibleError(first, first.Figure, first.Contribution + second.Contribution) { Other = second };
        var share = error.Effect == discrepancy.Difference ? BothTwice : 1 - BothTwice;
        yield return new(Kind, [error], share / pairs) { IsChance = ChanceOf(discrepancy, lines) > Chance.Most };
    }

    // Each line is held against those before it, by what is missing to the difference, of either sign.
    private static (Suspect, Suspect)? TheOnlyPair(Suspect[] lines, decimal difference)
    {
        (Suspect, Suspect)? found = null;
        var before = new Dictionary<decimal, (Suspect Line, int Count)>();
        foreach (var line in lines)
        {
            foreach (var missing in new[] { difference - line.Contribution, -difference - line.Contribution })
            {
                if (!before.TryGetValue(missing, out var other)) continue;
                if (found is not null || other.Count > 1) return null;
                found = (other.Line, line);
            }
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(before, line.Contribution, out _);
            same = (line, same.Count + 1);
        }
        return found;
    }

    private static decimal ChanceOf(Discrepancy discrepancy, Suspect[] lines) =>
        lines.Length <= MostLinesToPair ? Chance.Of(discrepancy, SumsOfOnlyOnePair(lines)) : ChanceAtMost(discrepancy, lines);

    private static IEnumerable<decimal> SumsOfOnlyOnePair(Suspect[] lines)
    {
        var pairs = new Dictionary<decimal, int>();
        for (var i = 0; i < lines.Length; i++)
            for (var j = i + 1; j < lines.Length; j++)
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, Math.Abs(lines[i].Contribution + lines[j].Contribution), out _)++;
        return pairs.Where(pair => pair.Value == 1).SelectMany(pair => new[] { pair.Key, -pair.Key });
    }

    // As if no two pairs had one sum: the pairs within reach are counted in the sorted amounts.
    private static decimal ChanceAtMost(Discrepancy discrepancy, Suspect[] lines)
    {
        decimal[] amounts = [.. lines.Select(line => line.Contribution).Order()];
        var (least, most) = discrepancy.Range();
        var pairs = PairsBelow(amounts, most) - PairsBelow(amounts, least)
            + PairsBelow(amounts, discrepancy.Step - least) - PairsBelow(amounts, discrepancy.Step - most);
        return pairs / ((most - least) / discrepancy.Step);
    }

    private static decimal PairsBelow(decimal[] sorted, decimal limit)
    {
        var count = 0m;
        for (int low = 0, high = sorted.Length - 1; low < high;)
            if (sorted[low] + sorted[high] < limit)
            {
                count += high - low;
                low++;
            }
            else
            {
                high--;
            }
        return count;
    }
}
