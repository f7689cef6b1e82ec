using System.Globalization;
using Plan.Compiler.Report;

namespace Plan.Tests.Report;

public sealed class NumberStyleTests
{
    private static readonly NumberStyle Swedish = new("\u00A0", ",", "\u2212");
    private static readonly NumberStyle English = new(",", ".", "\u2212");

    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("999", 0, "999")]
    [InlineData("1000", 0, "1\u00A0000")]
    [InlineData("-3000.5", 0, "\u22123\u00A0000,5")]
    [InlineData("-3000.50", 1, "\u22123\u00A0000,5")]
    [InlineData("7.00", 0, "7")]
    [InlineData("7", 2, "7,00")]
    [InlineData("9999999999999.123456", 0, "9\u00A0999\u00A0999\u00A0999\u00A0999,123456")]
    public void Exact_shows_what_the_figure_has(string value, int decimals, string expected) =>
        Assert.Equal(expected, Swedish.Exact(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));

    [Fact]
    public void A_quotient_without_end_gets_four_decimals() => Assert.Equal("33,3333", Swedish.Exact(100m / 3, 1));

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "\u22123")]
    [InlineData("0.449", 1, "0.4")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1234567.89", 1, "1,234,567.9")]
    [InlineData("999999.5", 0, "1,000,000")]
    public void Rounded_goes_away_from_zero_at_halves(string value, int decimals, string expected) =>
        Assert.Equal(expected, English.Rounded(decimal.Parse(value, CultureInfo.InvariantCulture), decimals));
}
