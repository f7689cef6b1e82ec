using System.Collections.Immutable;
using System.Globalization;

namespace Plan.Compiler.Report.Building;

/// <summary>Where bars, ticks and texts stand: across in per cent of the width, down in the text's own size, so that text never shrinks.</summary>
internal sealed record BarLayout
{
    /// <summary>Name, figure and bar beside one another.</summary>
    public static readonly BarLayout Wide = new()
    {
        Pitch = 1.95m,
        TextAt = 1.25m,
        BarAt = 0.5m,
        TickFrom = 0.3m,
        TickTo = 1.55m,
        TickNameAt = 1.25m,
        Left = 41,
        Width = 58.5m,
        RoomForName = 17,
    };

    /// <summary>Name and figure above the bar.</summary>
    public static readonly BarLayout Narrow = new()
    {
        Pitch = 3.1m,
        TextAt = 1.15m,
        BarAt = 1.55m,
        TickFrom = 1.35m,
        TickTo = 2.45m,
        TickNameAt = 2.15m,
        Left = 0,
        Width = 100,
        RoomForName = 36,
    };

    private decimal Pitch { get; init; }

    private decimal TextAt { get; init; }

    private decimal BarAt { get; init; }

    private decimal TickFrom { get; init; }

    private decimal TickTo { get; init; }

    private decimal TickNameAt { get; init; }

    private decimal Left { get; init; }

    private decimal Width { get; init; }

    // How far a tick must stand from its bar for its name to fit between them.
    private decimal RoomForName { get; init; }

    public string Height(int rows) => Ems(rows * Pitch);

    /// <summary>Where zero is; null where it is the left edge.</summary>
    public string? Zero(ImmutableArray<(decimal Now, decimal? Before)> values) => Scale.Of(values).Low < 0 ? Percent(At(0, Scale.Of(values))) : null;

    /// <param name="values">The figures of a row, top to bottom.</param>
    /// <param name="tickName">Written at the tick of the row with the largest fall, where it fits.</param>
    public ImmutableArray<BarPlace> Place(ImmutableArray<(decimal Now, decimal? Before)> values, string? tickName)
    {
        var scale = Scale.Of(values);
        var falls = values.Select(value => value.Before is { } before && value.Now >= 0 ? before - value.Now : 0).ToList();
        var largest = falls.IndexOf(falls.Max());
        var named = falls[largest] * Width / scale.Reach >= RoomForName ? largest : -1;
        return
        [
            .. values.Select((value, row) => new BarPlace
            {
                TextY = Ems((row * Pitch) + TextAt),
                BarX = Percent(At(Math.Min(0, value.Now), scale)),
                BarY = Ems((row * Pitch) + BarAt),
                BarLength = Percent(Math.Abs(value.Now) * Width / scale.Reach),
                TickX = value.Before is { } before ? Percent(At(before, scale)) : null,
                TickTop = Ems((row * Pitch) + TickFrom),
                TickBottom = Ems((row * Pitch) + TickTo),
                TickName = row == named ? tickName : null,
                TickNameY = Ems((row * Pitch) + TickNameAt),
            }),
        ];
    }

    private decimal At(decimal value, Scale scale) => Left + ((value - scale.Low) * Width / scale.Reach);

    private static string Percent(decimal place) => string.Create(CultureInfo.InvariantCulture, $"{place:0.00}%");

    private static string Ems(decimal place) => string.Create(CultureInfo.InvariantCulture, $"{place:0.00}em");

    /// <summary>From the lowest figure, or zero, to the highest.</summary>
    private readonly record struct Scale(decimal Low, decimal Reach)
    {
        public static Scale Of(ImmutableArray<(decimal Now, decimal? Before)> values)
        {
            var all = values.SelectMany(value => new[] { value.Now, value.Before ?? 0 }).ToList();
            var (low, high) = (Math.Min(0, all.Min()), Math.Max(0, all.Max()));
            // Nothing but zeros: any reach will do.
            return new(low, high == low ? 1 : high - low);
        }
    }
}
