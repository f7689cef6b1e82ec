using System.Globalization;

namespace Plan.Compiler.Binding.Scalars;

/// <summary>What is wrong with a number's spelling, and the spelling of what it seems to mean.</summary>
/// <param name="Variant">Which of the page's <c>messages</c> says it; null where nothing more is known than that it is no number.</param>
/// <param name="Suggestion">Null where there is none. A suggestion can always be read.</param>
internal sealed record NumberDiagnosis(string? Variant, string? Suggestion)
{
    /// <summary>What people and programs write before a negative number, or after it.</summary>
    private const string Dashes = NumberSyntax.Minuses + "\u2010\u2011\u2012\u2014\u2015\uFE63\uFF0D";

    private static readonly NumberDiagnosis Nothing = new(null, null);

    /// <param name="text">A number without its unit, which <see cref="NumberSyntax.Parse"/> has turned down.</param>
    /// <param name="mark">What decimals follow.</param>
    public static NumberDiagnosis Of(string text, DecimalMark mark)
    {
        var (sign, body) = TakeSign(text.Trim());
        if (body.Length == 0) return sign == "-" ? new("dash", null) : Nothing;

        var ofBody = NumberSyntax.Parse(body, mark) is not null ? new("minus", body) : OfBody(body, mark);
        if (ofBody.Suggestion is not { } suggestion) return ofBody;
        return NumberSyntax.Parse(sign + suggestion, mark) is null ? ofBody with { Suggestion = null }
            : NumberSyntax.IsAmbiguous(suggestion, mark) ? ofBody with { Suggestion = sign + suggestion + "0" }
            : ofBody with { Suggestion = sign + suggestion };
    }

    private static NumberDiagnosis OfBody(string body, DecimalMark mark)
    {
        if (body.TrimStart('.').ToLowerInvariant() is "inf" or "infinity" or "nan" or "∞") return new("not-finite", null);
        if (body is ['0', 'x' or 'X' or 'o' or 'O' or 'b' or 'B', _, ..] && OfOtherBase(body) is { } other) return other;
        return OfScientific(body, mark) ?? DigitGroups.Diagnose(body, mark) ?? Nothing;
    }

    /// <summary>The sign that was meant, and what stands without it: <c>- 3</c>, <c>(3)</c>, <c>3-</c>.</summary>
    private static (string Sign, string Body) TakeSign(string text)
    {
        if (text is ['(', .. var inside, ')']) return ("-", inside.Trim());
        if (text is ['+', .. var positive]) return ("+", positive.Trim());
        if (text.Length > 0 && Dashes.Contains(text[0], StringComparison.Ordinal)) return ("-", text[1..].Trim());
        return text.Length > 0 && Dashes.Contains(text[^1], StringComparison.Ordinal) ? ("-", text[..^1].Trim()) : ("", text);
    }

    private static NumberDiagnosis? OfOtherBase(string body)
    {
        var radix = char.ToLowerInvariant(body[1]) switch { 'x' => 16, 'o' => 8, _ => 2 };
        var value = 0L;
        foreach (var digit in body.AsSpan(2))
        {
            var of = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (of >= radix) return null;
            if (value < long.MaxValue / 32) value = (value * radix) + of;
        }

        return new("other-base", value.ToString(CultureInfo.InvariantCulture));
    }

    private static NumberDiagnosis? OfScientific(string body, DecimalMark mark)
    {
        var e = body.AsSpan().IndexOfAny('e', 'E');
        if (e < 1 || NumberSyntax.Parse(body.AsSpan(0, e), mark) is not var (mantissa, _)) return null;
        if (!int.TryParse(body.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)) return null;
        if (Math.Abs(exponent) > NumberSyntax.MostDigits) return new("scientific", null);

        var value = mantissa;
        for (var i = 0; i < Math.Abs(exponent); i++) value = exponent > 0 ? value * 10 : value / 10;
        var written = value.ToString("0.############################", CultureInfo.InvariantCulture);
        return new("scientific", mark == DecimalMark.Comma ? written.Replace('.', ',') : written);
    }
}
