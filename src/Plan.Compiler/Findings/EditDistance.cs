namespace Plan.Compiler.Findings;

/// <summary>How many slips lie between two words: letters too many, too few, other, or two neighbours swapped.</summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or more than <paramref name="most"/> where there are more; it gives up as early as it can.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            // Outside a band around the diagonal there are too many slips already.
            var (from, to) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            Array.Fill(current, most + 1);
            var least = current[0] = i;
            for (var j = from; j <= to; j++)
            {
                var slips = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) slips = Math.Min(slips, beforeLast[j - 2] + 1);
                current[j] = slips;
                least = Math.Min(least, slips);
            }
            if (least > most) return most + 1;
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[b.Length];
    }
}
