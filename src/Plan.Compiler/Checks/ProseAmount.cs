using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number with a unit in running text.</summary>
/// <param name="Value">Without its sign: prose says "lower by 3 mkr".</param>
/// <param name="Decimals">How many were written.</param>
/// <param name="Start">In the text.</param>
internal readonly record struct ProseAmount(decimal Value, int Decimals, Unit Unit, int Start, int Length);

/// <summary>Finds the numbers with kr, tkr, mkr or mnkr in a text.</summary>
internal static partial class ProseAmounts
{
    private const int MostDigits = 18;

    /// <param name="text">Markdown.</param>
    /// <param name="point">Whether decimals follow a point and commas group, rather than the other way.</param>
    public static IEnumerable<ProseAmount> In(string text, bool point)
    {
        foreach (Match match in (point ? WithPoint() : WithComma()).Matches(text))
        {
            var digits = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
            var decimals = match.Groups["decimals"].Value;
            if (digits.Length + decimals.Length > MostDigits) continue;
            var value = decimal.Parse($"{digits}.{decimals}0", CultureInfo.InvariantCulture);
            var unit = Unit.Known.First(known => known.Label.Equals(match.Groups["unit"].Value, StringComparison.OrdinalIgnoreCase));
            yield return new(value, decimals.Length, unit, match.Index, match.Length);
        }
    }

    // Grouped in threes or not at all; nothing of a longer number before it, nothing of a longer word after it.
    private const string Start = @"(?<![\p{L}\d.,])";
    private const string Spaces = "[ \u00A0\u2009\u202F]";
    private const string End = "(?:" + Spaces + @"|\n)?(?<unit>kr|tkr|mkr|mnkr)(?![\p{L}\d])";

    [GeneratedRegex(Start + @"(?<whole>\d{1,3}(?:" + Spaces + @"\d{3})+|\d+)(?:,(?<decimals>\d+))?" + End, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithComma();

    [GeneratedRegex(Start + @"(?<whole>\d{1,3}(?:(?:" + Spaces + @"|,)\d{3})+|\d+)(?:\.(?<decimals>\d+))?" + End, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithPoint();
}
