using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Findings;

public sealed class ExcerptTests
{
    private static string Drawn(string marked, int width = 60)
    {
        var excerpt = Excerpt.Of(MarkedSource.Parse(marked).Span, width)!.Value;
        return $"{excerpt.Line}\n{new string(' ', excerpt.From)}{new string('^', excerpt.Carets)}";
    }

    [Theory]
    [InlineData("a: 1\nb: [|22|] # c\nc: 3", "b: 22 # c\n   ^^")]
    [InlineData("a: 1\r\nb: [||]\r\nc: 3", "b:\n   ^")]
    [InlineData("a: [|x\n  y\n  z|]", "a: x\n   ^")]
    [InlineData("[|åäö|]: é", "åäö: é\n^^^")]
    [InlineData("x[||]", "x\n ^")]
    [InlineData("[||]\nx", "\n^")]
    public void Carets_stand_under_the_first_line_of_the_scalar(string marked, string expected) => Assert.Equal(expected, Drawn(marked));

    [Theory]
    [InlineData("\ta: [|1|]", "    a: 1\n       ^")]
    [InlineData("ab:\t[|c\td|]\te", "ab: c   d   e\n    ^^^^^")]
    public void A_tab_is_shown_as_spaces_to_the_next_stop(string marked, string expected) => Assert.Equal(expected, Drawn(marked));

    [Theory]
    [InlineData("a\u030A: [|1|]", "a\u030A: 1\n   ^")]
    [InlineData("[|a\u030A|]b", "a\u030Ab\n^")]
    [InlineData("😀: [|1|]", "😀: 1\n    ^")]
    [InlineData("[|👩‍👩‍👧|]: 1", "👩‍👩‍👧: 1\n^^")]
    [InlineData("🇸🇪 [|x|]", "🇸🇪 x\n   ^")]
    [InlineData("計画: [|表|]", "計画: 表\n      ^^")]
    [InlineData("❤\uFE0F [|x|]", "❤\uFE0F x\n   ^")]
    public void Wide_and_combining_characters_take_their_columns(string marked, string expected) => Assert.Equal(expected, Drawn(marked));

    [Fact]
    public void Controls_are_shown_as_what_they_are_not() =>
        Assert.Equal("a\uFFFD[31m\uFFFD\uFFFD: x\n          ^", Drawn("a\e[31m\u202E\u0085: [|x|]"));

    [Fact]
    public void A_long_line_is_cut_around_the_carets()
    {
        var (before, after) = (new string('p', 100), new string('q', 100));

        Assert.Equal("…pppppp 22 qqqqqqqqq…\n        ^^", Drawn($"{before} [|22|] {after}", 21));
        Assert.Equal("a: 1 qqqqqqqqqqqqqqq…\n   ^", Drawn($"a: [|1|] {after}", 21));
        Assert.Equal("…ppppppppppppppp x: 1\n                    ^", Drawn($"{before} x: [|1|]", 21));
    }

    [Fact]
    public void A_long_scalar_has_carets_as_far_as_it_is_shown() =>
        Assert.Equal("a: qqqqqqqqqqqqqqqqq…\n   ^^^^^^^^^^^^^^^^^", Drawn($"a: [|{new string('q', 100)}|]", 21));

    [Fact]
    public void A_line_of_a_megabyte_is_looked_at_where_it_matters()
    {
        var excerpt = Excerpt.Of(MarkedSource.Parse($"{string.Concat(Enumerable.Repeat("😀", 250_000))}[|x|]{new string('é', 500_000)}").Span, 60)!.Value;

        Assert.Equal(60, TextWidth.Of(excerpt.Line));
        Assert.Equal(excerpt.From, TextWidth.Of(excerpt.Line.AsSpan(0, excerpt.Line.IndexOf('x', StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_without_text_has_no_excerpt() => Assert.Null(Excerpt.Of(new(new SourceText("a", ""), 0, 0), 60));
}
