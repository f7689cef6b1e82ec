using System.Globalization;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Checks;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

public sealed class DecimalReaderTests
{
    [Theory]
    [InlineData("78,2", "78.2", 1)]
    [InlineData("78.2", "78.2", 1)]
    [InlineData("78,2 %", "78.2", 1)]
    [InlineData("78,2%", "78.2", 1)]
    [InlineData("78,2\u00A0%", "78.2", 1)]
    [InlineData("\u221212", "-12", 0)]
    [InlineData("1 204", "1204", 0)]
    [InlineData("70", "70", 0)]
    public void Reads_an_indicators_value(string text, string value, int decimals)
    {
        Assert.True(DecimalReader.Read(text, DecimalMark.Comma, allowPercent: true).TryGet(out var number));
        Assert.Equal(new Number(decimal.Parse(value, CultureInfo.InvariantCulture), decimals), number);
    }

    [Theory]
    [InlineData("78,2 %", "bad-value/percent", "78,2")]
    [InlineData("1e3", "bad-value/scientific", "1000")]
    [InlineData("17 24", "bad-value/groups", "1 724")]
    [InlineData("- 3", "bad-value/minus", "-3")]
    [InlineData("7 mkr", "bad-value/word-after", null)]
    [InlineData("hög", "bad-value", null)]
    [InlineData("1,234", "ambiguous-number", null)]
    public void Turns_down_what_is_no_bare_number(string text, string kind, string? suggestion)
    {
        var problem = DecimalReader.Read(text, DecimalMark.Comma).Problem;

        Assert.Equal(kind, problem?.Kind());
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
    }

    [Theory]
    [InlineData("78,,2 %", null)]
    [InlineData("(7) %", "-7")]
    [InlineData("5 % %", null)]
    public void Turns_down_a_misspelt_percentage(string text, string? suggestion)
    {
        var problem = DecimalReader.Read(text, DecimalMark.Comma, allowPercent: true).Problem;

        Assert.Equal("bad-value", problem?.Rule.Name);
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
    }

    [Fact]
    public void A_figure_of_money_is_told_by_the_rule_of_money() =>
        Assert.Equal("bad-amount/scientific", DecimalReader.Read("1e3", DecimalMark.Comma, rule: BadAmount.Rule).Problem?.Kind());

    [Fact]
    public void Nothing_is_not_given() => Assert.False(DecimalReader.Read(" ", DecimalMark.Comma).IsGiven);
}
