using System.Collections.Immutable;

namespace Plan.Compiler.Output.Tables;

/// <summary>What a column would like to have.</summary>
/// <param name="Width">Of all that stands in it.</param>
/// <param name="IsNumber">A figure that is cut would be another figure.</param>
internal readonly record struct ColumnNeed(int Width, bool IsNumber)
{
    private const int NarrowestText = 16;

    public int Least => IsNumber ? Width : Math.Min(Width, NarrowestText);
}

/// <summary>Gives columns their widths on a terminal.</summary>
internal static class ColumnFit
{
    /// <summary>The widths of as many columns as there is room for, at least one. The widest texts give way first.</summary>
    /// <param name="room">Null for as much as they like.</param>
    public static ImmutableArray<int> Of(ImmutableArray<ColumnNeed> needs, int? room, int gap)
    {
        if (room is not { } most) return [.. needs.Select(need => need.Width)];
        var count = needs.Length;
        while (count > 1 && needs.Take(count).Sum(need => need.Least) + (count - 1) * gap > most) count--;
        var widths = needs.Take(count).Select(need => need.Width).ToArray();
        for (var over = widths.Sum() + (count - 1) * gap - most; over > 0; over--)
        {
            var widest = WidestText(needs, widths);
            if (widest is null) break;
            widths[widest.Value]--;
        }
        // A single column has what there is.
        if (count == 1) widths[0] = Math.Min(widths[0], Math.Max(most, 1));
        return [.. widths];
    }

    private static int? WidestText(ImmutableArray<ColumnNeed> needs, int[] widths)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
            if (widths[i] > needs[i].Least && (widest is null || widths[i] > widths[widest.Value]))
                widest = i;
        return widest;
    }
}
