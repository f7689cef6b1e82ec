using System.Collections.Immutable;
using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The rows of the sheet of appropriations and frames, by what they are about.</summary>
internal sealed class MoneyIndex(ImmutableArray<AppropriationTable> appropriations, ImmutableArray<FrameBridge> frames)
{
    /// <summary>What the sheet's columns of amounts are called, from 1.</summary>
    public const string AmountColumn = "amount";

    public ImmutableArray<AppropriationTable> Appropriations => appropriations;

    public ImmutableArray<FrameBridge> Frames => frames;

    /// <summary>How many columns of amounts the sheet has.</summary>
    public int Columns => appropriations.Select(table => table.Columns.Length).Append(1).Max();

    public AppropriationTable? Appropriation(string? id) => appropriations.FirstOrDefault(table => table.Id == id);

    public FrameBridge? Frame(string? id) => frames.FirstOrDefault(frame => frame.Id == id);

    public static string Column(int index) => string.Create(CultureInfo.InvariantCulture, $"{AmountColumn}-{index + 1}");

    /// <summary>The column of a period; null where the appropriation has none.</summary>
    public static string? Column(AppropriationTable table, string? period)
    {
        for (var i = 0; i < table.Columns.Length; i++)
            if (table.Columns[i].Id == period)
                return Column(i);
        return null;
    }

    public static string Whole(string appropriation) => $"appropriation:{appropriation}";

    /// <summary>What the shares add up to.</summary>
    public static string Divided(string appropriation) => $"{Whole(appropriation)}.sum";

    public static string Share(string appropriation, string share) => $"share:{appropriation}/{share}";

    /// <summary>What one goal draws.</summary>
    /// <param name="index">From 0, as the sheet lists them.</param>
    public static string Draw(string appropriation, int index) => string.Create(CultureInfo.InvariantCulture, $"{Whole(appropriation)}.draw-{index + 1}");

    /// <summary>The frame after.</summary>
    public static string FrameAfter(string frame) => $"frame:{frame}";

    /// <summary>The frame before and the changes.</summary>
    public static string FrameExplained(string frame) => $"{FrameAfter(frame)}.sum";

    /// <summary>What the moves within a frame come to.</summary>
    public static string FrameNet(string frame) => $"{FrameAfter(frame)}.net";

    /// <summary>The draws of an appropriation as the sheet lists them: on the whole first, then share by share.</summary>
    public static ImmutableArray<(ShareRow Share, Draw Draw)> DrawsOn(AppropriationTable table) =>
        [.. table.Shares.Prepend(table.Total).SelectMany(share => share.Draws, (share, draw) => (share, draw))];
}
