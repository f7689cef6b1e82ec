using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Tables;

/// <summary>Figures as programs read them.</summary>
internal static class NumberText
{
    private const int MostDecimals = 12;

    /// <summary>The same figure without zeros at its end; a quotient without end has twelve decimals.</summary>
    public static decimal Shortest(decimal number) => NumberStyle.WithoutZeros(Math.Round(number, MostDecimals, MidpointRounding.AwayFromZero));

    /// <summary>With a point, without groups.</summary>
    public static string Plain(decimal number) => Shortest(number).ToString(CultureInfo.InvariantCulture);
}
