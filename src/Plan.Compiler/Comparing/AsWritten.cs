using System.Globalization;
using Plan.Compiler.Model;
using Plan.Compiler.Report;

namespace Plan.Compiler.Comparing;

/// <summary>Values as an author writes them.</summary>
internal static class AsWritten
{
    public static string? Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(YearRange years) => years.First == years.Last
        ? years.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{years.First}-{years.Last}");

    public static string? Of(Rounding? rounding) => rounding switch
    {
        null or { IsUnknown: true } => null,
        { IsNone: true } => "none",
        { IsAuto: true } => "auto",
        _ => string.Create(CultureInfo.InvariantCulture, $"{rounding.Allowed!.Value} {rounding.Allowed.Unit.Label}"),
    };

    /// <summary>With a decimal point, and at least so many decimals.</summary>
    public static string Of(decimal value, int decimals = 0) =>
        value.ToString($"F{Math.Max(decimals, NumberStyle.DecimalsOf(value))}", CultureInfo.InvariantCulture);
}
