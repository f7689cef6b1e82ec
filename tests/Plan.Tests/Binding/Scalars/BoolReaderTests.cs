using Plan.Compiler.Binding.Scalars;
using Plan.Tests.Testing;

namespace Plan.Tests.Binding.Scalars;

public sealed class BoolReaderTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void True_and_false(string text, bool expected)
    {
        Assert.True(BoolReader.Read(text).TryGet(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("True", "true")]
    [InlineData("yes", "true")]
    [InlineData("ja", "true")]
    [InlineData("no", "false")]
    [InlineData("Nej", "false")]
    [InlineData("kanske", null)]
    public void Other_words_are_turned_down(string text, string? suggestion)
    {
        var problem = BoolReader.Read(text).Problem;

        Assert.Equal("bad-value/not-true-or-false", problem?.Kind());
        Assert.Equal(suggestion, problem?.Fact("suggestion"));
    }

    [Fact]
    public void Nothing_is_not_given() => Assert.False(BoolReader.Read("").IsGiven);
}
