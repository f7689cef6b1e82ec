using System.Globalization;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>The spelling of numbers: an optional sign, digits in groups of three or in none, a mark and decimals.</summary>
internal static class NumberSyntax
{
    public const int MostDigits = 13;
    public const int MostDecimals = 6;

    /// <summary>What may group thousands under either mark: a space, and those that a word processor or spreadsheet puts there.</summary>
    public const string Spaces = " \u00A0\u2009\u202F";

    /// <summary>What may stand right before the digits of a negative number.</summary>
    public const string Minuses = "-\u2212\u2013";

    /// <summary>Null where a number is not spelt as the language has it.</summary>
    public static Number? Parse(ReadOnlySpan<char> text, DecimalMark mark)
    {
        var unsigned = WithoutSign(text);
        var at = mark == DecimalMark.Point ? unsigned.IndexOf('.') : unsigned.IndexOfAny(',', '.');
        var decimals = at < 0 ? [] : unsigned[(at + 1)..];
        if (at >= 0 && !IsDigits(decimals, MostDecimals)) return null;
        if (WholeDigits(at < 0 ? unsigned : unsigned[..at], mark) is not { } digits) return null;

        var value = decimal.Parse(
            decimals.IsEmpty ? digits : $"{digits}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(value != 0 && IsNegative(text) ? -value : value, decimals.Length);
    }

    /// <summary>Whether its one separator, three digits after it, might be a decimal mark or might group thousands.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> text, DecimalMark mark)
    {
        var unsigned = WithoutSign(text);
        return mark == DecimalMark.Comma && unsigned.IndexOfAny(',', '.') is >= 1 and <= 3 and var at && unsigned[0] != '0'
            && IsDigits(unsigned[..at], 3) && unsigned.Length == at + 4 && IsDigits(unsigned[(at + 1)..], 3);
    }

    public static bool IsDigits(ReadOnlySpan<char> text, int most) =>
        text.Length > 0 && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsNegative(ReadOnlySpan<char> text) => !text.IsEmpty && Minuses.Contains(text[0], StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => IsNegative(text) || text is ['+', ..] ? text[1..] : text;

    /// <summary>The digits before the mark, without what groups them; null where a group has another size than three.</summary>
    private static string? WholeDigits(ReadOnlySpan<char> whole, DecimalMark mark)
    {
        var separators = mark == DecimalMark.Point && whole.Contains(',') ? "," : Spaces;
        if (whole.IndexOfAny(separators) < 0) return IsDigits(whole, MostDigits) ? whole.ToString() : null;

        var digits = "";
        foreach (var range in whole.SplitAny(separators))
        {
            var group = whole[range];
            var isRight = digits.Length == 0 ? IsDigits(group, 3) && group[0] != '0' : group.Length == 3 && IsDigits(group, 3);
            if (!isRight) return null;
            digits += group.ToString();
        }

        return digits.Length <= MostDigits ? digits : null;
    }
}
