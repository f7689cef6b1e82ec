using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Compiler.Editing;

/// <summary>A figure, words where an indicator is told in words, or nothing: not given, which is not zero.</summary>
public readonly record struct FigureValue
{
    private FigureValue(decimal? number, string? words) => (Number, Words) = (number, words);

    public static FigureValue NotGiven => default;

    /// <summary>Exact; null for words, and where nothing is given.</summary>
    public decimal? Number { get; }

    /// <summary>Null for a figure, and where nothing is given.</summary>
    public string? Words { get; }

    public bool IsGiven => Number is not null || Words is not null;

    public static FigureValue Of(decimal? number) => new(number, null);

    public static FigureValue Of(string? words) => new(null, string.IsNullOrWhiteSpace(words) ? null : words);

    /// <summary>Digits with a point before decimals, or the words; empty where nothing is given.</summary>
    public string Invariant => Number is { } number ? Plain(number) : Words ?? "";

    /// <summary>What a spreadsheet makes of it: it keeps fifteen digits of a figure.</summary>
    public FigureValue InSpreadsheet => Number is { } number ? Of(Rounded(number)) : this;

    /// <summary>A figure of a spreadsheet with the fifteen digits that it keeps; null for one that is no amount of anything.</summary>
    public static decimal? OfSpreadsheet(double number) =>
        number == 0 ? 0
        : double.IsFinite(number) && Math.Abs(number) < 1e15
            ? decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    private static decimal Rounded(decimal number) => OfSpreadsheet((double)number) ?? number;

    private static string Plain(decimal number) =>
        Math.Round(number, NumberStyle.DecimalsOf(number)).ToString(CultureInfo.InvariantCulture);
}
