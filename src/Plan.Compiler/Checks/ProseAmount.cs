using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks;

/// <summary>A number with a unit in running text.</summary>
/// <param name="Value">Without its sign: prose says "lower by 3 mkr".</param>
/// <param name="Decimals">How many were written.</param>
/// <param name="Unit">One of the four that ship.</param>
/// <param name="Start">In the text.</param>
/// <param name="Length">With the unit.</param>
internal readonly record struct ProseAmount(decimal Value, int Decimals, Unit Unit, int Start, int Length);

/// <summary>Finds the numbers with kr, tkr, mkr or mnkr in a text.</summary>
internal static partial class ProseAmounts
{
    private const int MostDigits = 18;
    private const int GroupDigits = 3;

    /// <summary>Whether it is worth while to look closer at a text: one of the units stands in it.</summary>
    public static bool MayBeIn(string markdown)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var start = at;
            while (start > 0 && char.IsAsciiLetter(markdown[start - 1])) start--;
            var end = at + Unit.Kr.Label.Length;
            if ((end == markdown.Length || !char.IsLetterOrDigit(markdown[end])) && UnitOf(markdown.AsSpan(start, end - start)) is not null)
                return true;
        }
        return false;

        // All of them end so.
        int Next(int from) => markdown.IndexOf(Unit.Kr.Label, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="text">As a reader meets it, without markup.</param>
    /// <param name="point">Whether decimals follow a point and commas group, rather than the other way.</param>
    /// <param name="words">Numbers by the words of the text's language.</param>
    public static IEnumerable<ProseAmount> In(string text, bool point, IReadOnlyDictionary<string, int> words)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var unit = UnitOf(match.Groups["unit"].Value)!;
            if (match.Groups["word"] is { Success: true, Value: var word })
            {
                if (words.TryGetValue(word, out var number)) yield return new(number, 0, unit, match.Index, match.Length);
                continue;
            }

            var (whole, rest) = (match.Groups["whole"].Value, match.Groups["rest"].Value);
            if (IsEndOfLonger(text, match.Index, whole)) continue;
            var digits = string.Concat(whole.Where(char.IsAsciiDigit));
            var isOtherMark = rest.StartsWith(point ? ',' : '.');
            // Of "1.234" under a comma nobody knows whether it groups, of "1,234,567" what it means.
            if (!point && (whole.Contains(',') || (isOtherMark && rest.Length == GroupDigits + 1))) continue;
            if (isOtherMark && rest.Length == GroupDigits + 1) (digits, rest) = (digits + rest[1..], "");
            var decimals = rest.Length == 0 ? "" : rest[1..];
            if (digits.Length + decimals.Length > MostDigits) continue;
            var value = decimal.Parse($"{digits}.{decimals}0", CultureInfo.InvariantCulture);
            yield return new(value, decimals.Length, unit, match.Index, match.Length);
        }
    }

    // Of "19 00 tkr" nobody knows what it means; "2025 600 tkr" is a year and an amount.
    private static bool IsEndOfLonger(string text, int start, string whole) =>
        start >= 2 && whole.Length < GroupDigits && char.IsAsciiDigit(text[start - 2]) && char.IsWhiteSpace(text[start - 1]);

    private static Unit? UnitOf(ReadOnlySpan<char> written)
    {
        foreach (var unit in Unit.Known)
            if (written.Equals(unit.Label, StringComparison.OrdinalIgnoreCase)) return unit;
        return null;
    }

    // Nothing of a longer number or word before it, nothing of a longer word after it. Grouped in threes or not at all.
    private const string Whole = @"\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d{1,3}(?:,\d{3})+(?=[.,]\d)|\d+";

    [GeneratedRegex(
        @"(?<![\p{L}\d.,])(?:(?<whole>" + Whole + @")(?<rest>[.,]\d+)?\s*|(?<word>\p{L}+(?:-\p{L}+)?)\s+)(?<unit>kr|tkr|mkr|mnkr)(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
