using System.Globalization;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

/// <summary>Every reading of a figure that the language's page has, and the spelling offered for every one it turns down.</summary>
public sealed class AmountReaderTests
{
    private static readonly Unit Work = new("årsarbetare", 1, IsOwn: true);
    private static readonly Unit Euro = new("1 000 euro", 1_000, IsOwn: true);

    [Theory]
    [InlineData("17240", "17240", 0)]
    [InlineData("17 240", "17240", 0)]
    [InlineData("17\u00A0240", "17240", 0)]
    [InlineData("17\u2009240", "17240", 0)]
    [InlineData("17\u202F240", "17240", 0)]
    [InlineData("1 234\u00A0567", "1234567", 0)]
    [InlineData("-3 000", "-3000", 0)]
    [InlineData("\u22123 000", "-3000", 0)]
    [InlineData("\u20133 000", "-3000", 0)]
    [InlineData("+5 154", "5154", 0)]
    [InlineData("0", "0", 0)]
    [InlineData("-0", "0", 0)]
    [InlineData("007", "7", 0)]
    [InlineData("2,5", "2.5", 1)]
    [InlineData("2.5", "2.5", 1)]
    [InlineData("2,50", "2.50", 2)]
    [InlineData("1 234,5", "1234.5", 1)]
    [InlineData("1 234,567", "1234.567", 3)]
    [InlineData("1234,567", "1234.567", 3)]
    [InlineData("0,125", "0.125", 3)]
    [InlineData("0.125", "0.125", 3)]
    [InlineData("-0,125", "-0.125", 3)]
    [InlineData("1,2340", "1.2340", 4)]
    [InlineData("12,34", "12.34", 2)]
    [InlineData("9999999999999", "9999999999999", 0)]
    [InlineData("9 999 999 999 999,123456", "9999999999999.123456", 6)]
    [InlineData("\u00A017 240 ", "17240", 0)]
    public void Under_a_comma(string text, string value, int decimals) => AssertBare(text, DecimalMark.Comma, value, decimals);

    [Theory]
    [InlineData("32,390,951", "32390951", 0)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("-1,234.5", "-1234.5", 1)]
    [InlineData("1.234", "1.234", 3)]
    [InlineData("17 240", "17240", 0)]
    [InlineData("17 240.5", "17240.5", 1)]
    [InlineData("2.5", "2.5", 1)]
    public void Under_a_point(string text, string value, int decimals) => AssertBare(text, DecimalMark.Point, value, decimals);

    [Theory]
    [InlineData("7 mkr", "7", "mkr")]
    [InlineData("7Mkr", "7", "mkr")]
    [InlineData("7mnkr", "7", "mnkr")]
    [InlineData("7 MNKR", "7", "mnkr")]
    [InlineData("2,5 mkr", "2.5", "mkr")]
    [InlineData("1 900 tkr", "1900", "tkr")]
    [InlineData("1 900\u00A0tkr", "1900", "tkr")]
    [InlineData("1 900  TKR", "1900", "tkr")]
    [InlineData("-500 kr", "-500", "kr")]
    [InlineData("500KR", "500", "kr")]
    public void With_a_unit(string text, string value, string unit)
    {
        Assert.True(AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr).TryGet(out var amount));

        Assert.Equal(Decimal(value), amount.Value);
        Assert.Equal(unit, amount.Unit.Label);
        Assert.False(amount.IsBare);
    }

    [Theory]
    [InlineData("7 mkr", "7000")]
    [InlineData("2,5 mnkr", "2500")]
    [InlineData("1 900 tkr", "1900")]
    [InlineData("1 900", "1900")]
    [InlineData("500 kr", "0.5")]
    public void Units_convert_exactly(string text, string inTkr)
    {
        Assert.True(AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr).TryGet(out var amount));
        Assert.Equal(Decimal(inTkr), amount.In(Unit.Tkr));
    }

    [Fact]
    public void A_bare_amount_is_in_the_unit_of_its_place()
    {
        Assert.True(AmountReader.Read("18", DecimalMark.Comma, Unit.Mkr).TryGet(out var amount));

        Assert.Same(Unit.Mkr, amount.Unit);
        Assert.True(amount.IsBare);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    public void Nothing_is_not_given_and_not_zero(string text)
    {
        var result = AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr);

        Assert.False(result.IsGiven);
        Assert.Null(result.Problem);
        Assert.False(result.TryGet(out _));
    }

    [Theory]
    [InlineData("1,234", "1 234", "1,2340")]
    [InlineData("1.234", "1 234", "1,2340")]
    [InlineData("12,345", "12 345", "12,3450")]
    [InlineData("123.456", "123 456", "123,4560")]
    [InlineData("-1,234", "-1 234", "-1,2340")]
    [InlineData("+1,234", "+1 234", "+1,2340")]
    [InlineData("1,234 mkr", "1 234 mkr", "1,2340 mkr")]
    [InlineData("1,000", "1 000", "1,0000")]
    public void One_separator_and_three_digits_are_ambiguous_under_a_comma(string text, string grouped, string number)
    {
        var problem = AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr).Problem;

        Assert.Equal("ambiguous-number", problem?.Kind());
        Assert.Equal(grouped, problem?.Fact("grouped"));
        Assert.Equal(number, problem?.Fact("decimal"));
        Assert.Equal(Read(grouped).Value, Read(number).Value * 1000);
    }

    [Theory]
    [InlineData("17 24", "groups", "1 724")]
    [InlineData("1 7240", "groups", "17 240")]
    [InlineData("1  234", "groups", "1 234")]
    [InlineData("0 125", "groups", "125")]
    [InlineData("1,23,456", "groups", "123 456")]
    [InlineData("1'234'567", "groups", "1 234 567")]
    [InlineData("1_000", "groups", "1 000")]
    [InlineData("1,234 567", "groups", "1,234567")]
    [InlineData("1.234 567", "decimal-mark", "1 234 567")]
    [InlineData("1,234,567", "decimal-mark", "1 234 567")]
    [InlineData("1.234.567", "decimal-mark", "1 234 567")]
    [InlineData("1.234,56", "decimal-mark", "1 234,56")]
    [InlineData("1,234.56", "decimal-mark", "1 234,56")]
    [InlineData("- 3000", "minus", "-3000")]
    [InlineData("- 3 000", "minus", "-3 000")]
    [InlineData("\u2212 3000", "minus", "-3000")]
    [InlineData("(3 000)", "minus", "-3 000")]
    [InlineData("3 000-", "minus", "-3 000")]
    [InlineData("\u20143000", "minus", "-3000")]
    [InlineData("+ 5", "minus", "+5")]
    [InlineData("1e3", "scientific", "1000")]
    [InlineData("1,5E3", "scientific", "1500")]
    [InlineData("25e-1", "scientific", "2,5")]
    [InlineData("1234e-3", "scientific", "1,2340")]
    [InlineData("1e99", "scientific", null)]
    [InlineData("0x1F", "other-base", "31")]
    [InlineData("0xFF", "other-base", "255")]
    [InlineData("0o17", "other-base", "15")]
    [InlineData("0b101", "other-base", "5")]
    [InlineData("0xffffffffffffffffffffffffff", "other-base", null)]
    [InlineData(".inf", "not-finite", null)]
    [InlineData("-.inf", "not-finite", null)]
    [InlineData(".NaN", "not-finite", null)]
    [InlineData(",5", "incomplete", "0,5")]
    [InlineData("5,", "incomplete", "5")]
    [InlineData("12345678901234", "too-long", null)]
    [InlineData("1,2345678", "too-long", null)]
    [InlineData("1,2345670000", "too-long", "1,234567")]
    [InlineData("1,50000000", "too-long", "1,5")]
    [InlineData("-", "dash", null)]
    [InlineData("\u2013", "dash", null)]
    [InlineData("\u0661\u0662", null, "12")]
    [InlineData("saknas", null, null)]
    [InlineData("12a4", null, null)]
    [InlineData("1,2,3.4.5", "groups", null)]
    [InlineData("5 SEK", "unit", "5 kr")]
    [InlineData("5 kkr", "unit", "5 tkr")]
    [InlineData("7 mkrr", "unit", "7 mkr")]
    [InlineData("7 miljoner kronor", "unit", "7 mkr")]
    [InlineData("500:-", "unit", "500 kr")]
    [InlineData("mkr 7", "unit", "7 mkr")]
    [InlineData("5 euro", "unit", null)]
    [InlineData("1,234 SEK", "unit", null)]
    [InlineData("17 24 SEK", "groups", "1 724 kr")]
    [InlineData("5 %", "percent", null)]
    [InlineData("17 24 tkr", "groups", "1 724 tkr")]
    [InlineData("- 3 mkr", "minus", "-3 mkr")]
    [InlineData("(3 000) tkr", "minus", "-3 000 tkr")]
    [InlineData("1e3 kr", "scientific", "1000 kr")]
    public void Turned_down_under_a_comma(string text, string? variant, string? suggestion) =>
        AssertTurnedDown(text, DecimalMark.Comma, variant, suggestion);

    [Theory]
    [InlineData("1,23,456", "groups", "123,456")]
    [InlineData("1,234 567", "groups", "1,234,567")]
    [InlineData("2,5", "decimal-mark", "2.5")]
    [InlineData("0,125", "decimal-mark", "0.125")]
    [InlineData("1234,567", "decimal-mark", "1234.567")]
    [InlineData("1.234,56", "decimal-mark", "1,234.56")]
    [InlineData("1.234.567", "decimal-mark", "1 234 567")]
    [InlineData("17 24", "groups", "1 724")]
    [InlineData("1 234,567", "decimal-mark", "1,234.567")]
    [InlineData("1e3", "scientific", "1000")]
    [InlineData("- 3,000", "minus", "-3,000")]
    [InlineData("(3,000)", "minus", "-3,000")]
    public void Turned_down_under_a_point(string text, string? variant, string? suggestion) =>
        AssertTurnedDown(text, DecimalMark.Point, variant, suggestion);

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("-3 000", "-3000")]
    public void In_a_unit_of_ones_own_an_amount_is_bare(string text, string value)
    {
        Assert.True(AmountReader.Read(text, DecimalMark.Comma, Work).TryGet(out var amount));

        Assert.Equal(Decimal(value), amount.Value);
        Assert.Same(Work, amount.Unit);
        Assert.True(amount.IsBare);
    }

    [Fact]
    public void In_a_unit_of_ones_own_no_unit_is_written()
    {
        AssertOwn("12,5 årsarbetare", Work, "12,5");
        AssertOwn("12,5 Årsarbetare", Work, "12,5");
        AssertOwn("5 1 000 euro", Euro, "5");
        AssertOwn("1 7240 årsarbetare", Work, "17 240");
        AssertOwn("7 mkr", Work, null);
        AssertOwn("1,234 årsarbetare", Work, null);

        static void AssertOwn(string text, Unit unit, string? suggestion)
        {
            var problem = AmountReader.Read(text, DecimalMark.Comma, unit).Problem;
            Assert.Equal("bad-amount/own-unit", problem?.Kind());
            Assert.Equal(unit.Label, problem?.Fact("unit"));
            Assert.Equal(suggestion, problem?.Fact("suggestion"));
            Assert.Equal(suggestion is null ? ["bare"] : ["write"], problem!.Hints);
        }
    }

    [Fact]
    public void Words_and_dashes_are_told_to_leave_the_figure_out()
    {
        foreach (var text in (string[])["saknas", "-", "\u2013", ".inf", "?"])
            Assert.Equal(["leave-empty"], AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr).Problem!.Hints);
    }

    private static void AssertBare(string text, DecimalMark mark, string value, int decimals)
    {
        Assert.True(AmountReader.Read(text, mark, Unit.Tkr).TryGet(out var amount));

        Assert.Equal(Decimal(value), amount.Value);
        Assert.Equal(value, amount.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimals, amount.Decimals);
        Assert.True(amount.IsBare);
    }

    private static void AssertTurnedDown(string text, DecimalMark mark, string? variant, string? suggestion)
    {
        var problem = AmountReader.Read(text, mark, Unit.Tkr).Problem;

        Assert.Equal(variant is null ? "bad-amount" : $"bad-amount/{variant}", problem?.Kind());
        Assert.Equal(text, problem?.Fact("written"));
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
        Assert.Equal(suggestion is not null, problem!.Hints.Contains("write"));
        if (suggestion is not null) Assert.True(AmountReader.Read(suggestion, mark, Unit.Tkr).TryGet(out _));
    }

    private static Amount Read(string text) =>
        AmountReader.Read(text, DecimalMark.Comma, Unit.Tkr).TryGet(out var amount) ? amount : throw new ArgumentException(text);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
