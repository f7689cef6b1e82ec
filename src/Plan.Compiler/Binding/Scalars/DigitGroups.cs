using System.Globalization;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>
/// Digits with separators that the language doesn't have, or not there: which are meant to group, and which to mark decimals.
/// </summary>
internal static class DigitGroups
{
    private const int Unclear = int.MinValue;

    /// <summary>What people and programs put between digits.</summary>
    private const string Separators = NumberSyntax.Spaces + ",.'\u2019_\u00B7\u2007\u3000";

    /// <summary>Null where there is more than digits and separators.</summary>
    public static NumberDiagnosis? Diagnose(string body, DecimalMark mark)
    {
        var text = string.Concat(body.Select(AsciiDigit));
        var isOfThem = text.All(c => char.IsAsciiDigit(c) || Separators.Contains(c, StringComparison.Ordinal));
        if (!isOfThem || !text.Any(char.IsAsciiDigit)) return null;

        var decimalMark = DecimalMarkAt(text, mark);
        if (decimalMark == Unclear) return new("groups", null);
        var whole = decimalMark < 0 ? text : text[..decimalMark];
        var (digits, decimals) = (OnlyDigits(whole), decimalMark < 0 ? "" : OnlyDigits(text[(decimalMark + 1)..]));
        var variant = VariantOf(text, whole, decimalMark, digits, decimals, mark);
        return new(variant, Write(digits, decimals, Separator(text, whole, mark), mark));
    }

    /// <summary>
    /// Of commas and points, the one that stands last and once marks decimals, unless it is not the plan's mark and groups follow
    /// it, as in <c>1,234 567</c>; one kind that stands often groups.
    /// </summary>
    private static int DecimalMarkAt(string text, DecimalMark mark)
    {
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        var last = Math.Max(comma, point);
        if (text.Zip(text.Skip(1)).Any(pair => pair is (',' or '.', ',' or '.'))) return Unclear;
        var isOnce = last >= 0 && text.IndexOf(text[last], StringComparison.Ordinal) == last;
        var isOneOfGroups = last >= 0 && text[last] != (mark == DecimalMark.Comma ? ',' : '.')
            && text[(last + 1)..].Any(c => !char.IsAsciiDigit(c)) && AreThrees(text);
        return isOnce && !isOneOfGroups ? last : Math.Min(comma, point) < 0 ? -1 : Unclear;
    }

    private static string? VariantOf(string text, string whole, int decimalMark, string digits, string decimals, DecimalMark mark)
    {
        if (decimalMark >= 0 && (digits.Length == 0 || decimals.Length == 0)) return "incomplete";
        if (digits.Length > NumberSyntax.MostDigits || decimals.Length > NumberSyntax.MostDecimals) return "too-long";
        if (decimalMark >= 0 && text[(decimalMark + 1)..] != decimals) return "groups";
        if (!AreThrees(whole)) return "groups";

        var isMarkedOtherwise = mark == DecimalMark.Point
            ? (decimalMark >= 0 && text[decimalMark] == ',') || whole.Contains('.', StringComparison.Ordinal)
            : whole.AsSpan().ContainsAny(',', '.');
        return isMarkedOtherwise ? "decimal-mark" : text.All(c => char.IsAsciiDigit(c) || c is ',' or '.') ? null : "groups";
    }

    /// <summary>Groups of three after the first, or no groups at all.</summary>
    private static bool AreThrees(string whole)
    {
        var groups = whole.Split([.. Separators]);
        return groups is [_]
            || (groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3));
    }

    /// <summary>What to group with: nothing where the author doesn't, and under a point a comma where the author has commas.</summary>
    private static string Separator(string text, string whole, DecimalMark mark) =>
        whole.All(char.IsAsciiDigit) ? "" : mark == DecimalMark.Point && text.Contains(',', StringComparison.Ordinal) ? "," : " ";

    private static string Write(string digits, string decimals, string separator, DecimalMark mark)
    {
        var whole = digits.TrimStart('0') is { Length: > 0 } significant ? significant : "0";
        if (separator.Length > 0)
            for (var at = whole.Length - 3; at > 0; at -= 3)
                whole = whole.Insert(at, separator);

        var shown = decimals.Length > NumberSyntax.MostDecimals ? decimals.TrimEnd('0') : decimals;
        return shown.Length == 0 ? whole : whole + (mark == DecimalMark.Comma ? "," : ".") + shown;
    }

    private static string OnlyDigits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>Digits of any script as 0 to 9.</summary>
    private static char AsciiDigit(char c) => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c;
}
