using Plan.Compiler.Binding.Scalars;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

public sealed class IdReaderTests
{
    [Theory]
    [InlineData("mark-och-exploatering")]
    [InlineData("2025")]
    [InlineData("a1-2b")]
    [InlineData("no")]
    [InlineData("omställning")]
    [InlineData("łódź")]
    [InlineData("план")]
    [InlineData("計画")]
    [InlineData("योजना")]
    [InlineData("x")]
    public void Lower_case_letters_of_any_script_digits_and_single_hyphens(string text)
    {
        Assert.True(IdReader.Read(text).TryGet(out var id));
        Assert.Equal(text, id);
    }

    [Theory]
    [InlineData("Ekonomi", "upper-case", "ekonomi")]
    [InlineData("ÖKA-takten", "upper-case", "öka-takten")]
    [InlineData("-a", "hyphens", "a")]
    [InlineData("a-", "hyphens", "a")]
    [InlineData("a--b", "hyphens", "a-b")]
    [InlineData("-", "hyphens", null)]
    [InlineData("oka takten", null, "oka-takten")]
    [InlineData("oka_takten", null, "oka-takten")]
    [InlineData("Öka takten!", null, "öka-takten")]
    [InlineData("drift/ekonomi", null, "drift-ekonomi")]
    [InlineData("budget.2025", null, "budget-2025")]
    [InlineData("it's", null, "its")]
    [InlineData("a\u2013b", null, "a-b")]
    [InlineData("!", null, null)]
    [InlineData("a\U0001F600", null, "a")]
    [InlineData("oka\u0308", "not-nfc", "ok\u00E4")]
    [InlineData("\u0958", "not-nfc", null)]
    [InlineData("\u0308a", "hyphens", null)]
    public void Anything_else_is_turned_down_with_the_id_that_was_meant(string text, string? variant, string? suggestion)
    {
        var problem = IdReader.Read(text).Problem;

        Assert.Equal(variant is null ? "bad-id" : $"bad-id/{variant}", problem?.Kind());
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
        if (suggestion is not null) Assert.True(IdReader.IsId(suggestion));
    }

    [Fact]
    public void The_character_that_no_id_has_is_named() => Assert.Equal("_", IdReader.Read("Oka_takten").Problem?.Fact("character"));

    [Fact]
    public void Nothing_is_not_given() => Assert.False(IdReader.Read("").IsGiven);
}
