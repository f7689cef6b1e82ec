using System.Globalization;
using System.Text;

namespace Plan.Compiler.Report;

/// <summary>How a language writes figures. Nothing here asks the machine's culture.</summary>
/// <param name="Group">Between groups of three digits: U+00A0 in Swedish, a comma in English.</param>
/// <param name="Mark">Before the decimals.</param>
/// <param name="Minus">U+2212, which is as wide as a digit.</param>
public sealed record NumberStyle(string Group, string Mark, string Minus)
{
    // What an author may write has six decimals, and a unit adds six; only a quotient has more.
    private const int MostDecimals = 12;
    private const int DecimalsOfQuotient = 4;

    /// <summary>The figure exactly: at least so many decimals, more where it has them. A quotient without end gets four.</summary>
    public string Exact(decimal value, int decimals)
    {
        var own = DecimalsOf(value);
        return Rounded(value, Math.Max(decimals, own > MostDecimals ? DecimalsOfQuotient : own));
    }

    /// <summary>The figure with so many decimals, halves away from zero. What rounds to nothing has no minus.</summary>
    public string Rounded(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits.Length : digits.Length - decimals - 1;
        var text = new StringBuilder(rounded < 0 ? Minus : "");
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0) text.Append(Group);
            text.Append(digits[i]);
        }
        if (decimals > 0) text.Append(Mark).Append(digits, whole + 1, decimals);
        return text.ToString();
    }

    /// <summary>How many decimals a figure needs; zeros at its end are none.</summary>
    public static int DecimalsOf(decimal value) => WithoutZeros(value).Scale;

    /// <summary>The same figure without zeros at its end, as dividing by one with 28 zeros takes them off.</summary>
    public static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
