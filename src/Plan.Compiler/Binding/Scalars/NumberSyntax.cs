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
        var isNegative = text.Length > 0 && Minuses.Contains(text[0], StringComparison.Ordinal);
        if (isNegative || text is ['+', ..]) text = text[1..];

        var at = mark == DecimalMark.Point ? text.IndexOf('.') : text.IndexOfAny(',', '.');
        var whole = at < 0 ? text : text[..at];
        var decimals = at < 0 ? [] : text[(at + 1)..];
        if (at >= 0 && !IsDigits(decimals, MostDecimals)) return null;
        if (Digits(whole, mark) is not { } digits) return null;

        var value = decimal.Parse($"{digits}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(Trimmed(isNegative ? -value : value, decimals.Length), decimals.Length);
    }

    /// <summary>Whether one separator with three digits after it might be a decimal mark or might group thousands.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> text, DecimalMark mark)
    {
        if (mark == DecimalMark.Point) return false;
        if (text is ['+', ..] || (text.Length > 0 && Minuses.Contains(text[0], StringComparison.Ordinal))) text = text[1..];
        var at = text.IndexOfAny(',', '.');
        return at is >= 1 and <= 3 && text[0] != '0' && IsDigits(text[..at], 3) && text.Length == at + 4 && IsDigits(text[(at + 1)..], 3);
    }

    public static bool IsDigits(ReadOnlySpan<char> text, int most) =>
        text.Length > 0 && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The digits before the mark, without what groups them; null where they are in groups of another size.</summary>
    private static string? Digits(ReadOnlySpan<char> whole, DecimalMark mark)
    {
        var separators = mark == DecimalMark.Point && whole.Contains(',') ? "," : Spaces;
        if (whole.IndexOfAny(separators) < 0) return IsDigits(whole, MostDigits) ? whole.ToString() : null;

        var digits = "";
        foreach (var range in whole.SplitAny(separators))
        {
            var group = whole[range];
            if (digits.Length == 0 ? !IsDigits(group, 3) || group[0] == '0' : group.Length != 3 || !IsDigits(group, 3)) return null;
            digits += group.ToString();
        }

        return digits.Length <= MostDigits ? digits : null;
    }

    /// <summary>The value with no more decimals than written, so that equal figures are alike in all ways.</summary>
    private static decimal Trimmed(decimal value, int decimals) => decimal.Round(value, decimals);
}
