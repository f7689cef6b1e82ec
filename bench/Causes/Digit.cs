using System.Globalization;

namespace Plan.Bench.Causes;

/// <summary>Figures that are mistyped, character by character.</summary>
internal static class Digit
{
    /// <summary>All figures with one digit changed that a person would write.</summary>
    public static IEnumerable<decimal> Changed(decimal amount, int decimals)
    {
        var written = Written(amount, decimals);
        for (var place = 0; place < written.Length; place++)
            for (var digit = '0'; char.IsDigit(written[place]) && digit <= '9'; digit++)
                if (digit != written[place] && Read($"{written[..place]}{digit}{written[(place + 1)..]}") is { } other)
                    yield return other;
    }

    /// <summary>All figures with two neighbouring digits swapped that a person would write.</summary>
    public static IEnumerable<decimal> Swapped(decimal amount, int decimals)
    {
        var written = Written(amount, decimals);
        var digits = Enumerable.Range(0, written.Length).Where(place => char.IsDigit(written[place])).ToList();
        foreach (var (left, right) in digits.Zip(digits.Skip(1)))
        {
            var swapped = written.ToCharArray();
            (swapped[left], swapped[right]) = (swapped[right], swapped[left]);
            if (swapped[left] != swapped[right] && Read(new string(swapped)) is { } other)
                yield return other;
        }
    }

    private static string Written(decimal amount, int decimals) => amount.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    // Nobody writes 0 456.
    private static decimal? Read(string text)
    {
        var digits = text.TrimStart('-');
        return digits.Length > 1 && digits[0] == '0' && digits[1] != '.' ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}
