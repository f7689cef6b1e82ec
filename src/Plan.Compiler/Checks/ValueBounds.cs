using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>What an indicator's values can be, by its unit. A value outside is reported once, and compared with nothing.</summary>
internal static class ValueBounds
{
    private const int Percent = 100;

    public static bool IsPercentOutside(Indicator indicator, YearValue value) =>
        indicator.Unit == "%" && value.Number is < -Percent or > Percent;

    public static bool IsNoRank(Indicator indicator, YearValue value) =>
        indicator.Unit == "rank" && value.Number is { } number && (number < 1 || decimal.Truncate(number) != number);

    public static bool IsOutside(Indicator indicator, YearValue value) => IsPercentOutside(indicator, value) || IsNoRank(indicator, value);
}
