using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

public sealed class DateAndYearTests
{
    [Theory]
    [InlineData("2025-12-31", 2025, 12, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    public void A_date_is_year_month_and_day(string text, int year, int month, int day)
    {
        Assert.True(DateReader.Read(text).TryGet(out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("2025-02-29", "no-such-day", null)]
    [InlineData("2025-13-01", "no-such-day", null)]
    [InlineData("2025-1-5", null, "2025-01-05")]
    [InlineData("20251231", null, "2025-12-31")]
    [InlineData("2025/12/31", null, "2025-12-31")]
    [InlineData("31.12.2025", null, "2025-12-31")]
    [InlineData("2025\u201312\u201331", null, "2025-12-31")]
    [InlineData("2025-12-31T00:00:00Z", null, "2025-12-31")]
    [InlineData("03/04/2025", null, null)]
    [InlineData("2025", null, null)]
    [InlineData("i vår", null, null)]
    public void Another_date_is_turned_down_with_the_one_that_was_meant(string text, string? variant, string? suggestion)
    {
        var problem = DateReader.Read(text).Problem;

        Assert.Equal(variant is null ? "bad-date" : $"bad-date/{variant}", problem?.Kind());
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("1975")]
    [InlineData("2075")]
    public void A_year_is_four_digits_within_fifty_years(string text)
    {
        Assert.True(YearReader.Read(text, planYear: 2025).TryGet(out var year));
        Assert.Equal(text, $"{year}");
    }

    [Theory]
    [InlineData("25", "bad-year")]
    [InlineData("2 025", "bad-year")]
    [InlineData("02025", "bad-year")]
    [InlineData("+202", "bad-year")]
    [InlineData("٢٠٢٥", "bad-year")]
    [InlineData("1974", "bad-year/far-off")]
    [InlineData("2076", "bad-year/far-off")]
    public void Another_year_is_turned_down(string text, string kind) =>
        Assert.Equal(kind, YearReader.Read(text, planYear: 2025).Problem?.Kind());

    [Fact]
    public void A_year_too_far_off_is_told_from_which_one()
    {
        var problem = YearReader.Read("2205", planYear: 2025).Problem;

        Assert.Equal("2025", problem?.Fact("plan-year"));
        Assert.Equal("50", problem?.Fact("limit"));
    }

    [Theory]
    [InlineData("2025-2027", 2025, 2027)]
    [InlineData("2025", 2025, 2025)]
    [InlineData("2025-2025", 2025, 2025)]
    public void A_range_is_one_year_or_the_first_and_the_last(string text, int first, int last)
    {
        Assert.True(YearReader.ReadRange(text).TryGet(out var years));
        Assert.Equal(new YearRange(first, last), years);
    }

    [Theory]
    [InlineData("2027-2025", "bad-year/backwards", "2025-2027")]
    [InlineData("2025\u20132027", "bad-year/range", "2025-2027")]
    [InlineData("2025 - 2027", "bad-year/range", "2025-2027")]
    [InlineData("2025-27", "bad-year/range", "2025-2027")]
    [InlineData("2025/2026/2027", "bad-year/range", "2025-2027")]
    [InlineData("25-27", "bad-year/range", null)]
    [InlineData("2025-", "bad-year/range", null)]
    [InlineData("-2025", "bad-year/range", null)]
    [InlineData("2025-2076", "bad-year/far-off", null)]
    public void Another_range_is_turned_down_with_the_one_that_was_meant(string text, string kind, string? suggestion)
    {
        var problem = YearReader.ReadRange(text).Problem;

        Assert.Equal(kind, problem?.Kind());
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
    }

    [Fact]
    public void A_range_of_other_years_is_held_against_the_plan_year()
    {
        Assert.True(YearReader.ReadRange("1976-1980", planYear: 2025).TryGet(out _));
        Assert.Equal("bad-year/far-off", YearReader.ReadRange("1960-1980", planYear: 2025).Problem?.Kind());
    }

    [Fact]
    public void Nothing_is_not_given()
    {
        Assert.False(DateReader.Read("").IsGiven);
        Assert.False(YearReader.Read("").IsGiven);
        Assert.False(YearReader.ReadRange("").IsGiven);
    }
}
