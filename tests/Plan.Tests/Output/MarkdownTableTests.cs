using Plan.Compiler.Output;

namespace Plan.Tests.Output;

public sealed class MarkdownTableTests
{
    [Fact]
    public void Columns_stand_under_each_other() => Assert.Equal(
        """
        | Post         |   2025 | 2026 |
        | ------------ | -----: | ---- |
        | a \| b       | 12 345 |      |
        | räksmörgås e\u0301 |      1 | x    |

        """.Replace("\\u0301", "\u0301"),
        MarkdownTable.Align("| Post | 2025 | 2026 |\n| - | -: | - |\n\n| a \\| b | 12 345 | |\n| räksmörgås e\u0301 | 1 | x |\n").ReplaceLineEndings("\n"));

    [Fact]
    public void A_row_that_is_too_short_has_empty_cells() => Assert.Equal(
        "| a   | b   |\n| --- | --- |\n| c   |     |\n", MarkdownTable.Align("| a | b |\n|-|-|\n| c |"));

    [Theory]
    [InlineData("1.2 Mål & medel", "12-mål--medel")]
    [InlineData("**A** `b` _c_", "a-b-_c_")]
    [InlineData("[A](#b) \\*", "a-")]
    [InlineData("Å-ö_1", "å-ö_1")]
    public void A_heading_is_named_as_GitHub_does(string heading, string slug) => Assert.Equal(slug, new MarkdownSlugs().Add(heading));

    [Fact]
    public void A_name_that_is_taken_gets_a_number()
    {
        var slugs = new MarkdownSlugs();
        Assert.Equal(["a", "a-1", "a-1-1", "a-2"], "A a A-1 A".Split(' ').Select(slugs.Add));
    }

    [Fact]
    public void A_link_leads_to_the_heading_above_its_thing() => Assert.Equal(
        "# A\n\n[x](#b) [y](#a)\n\n## B\n\ntext\n",
        MarkdownPlaces.Resolve(
            $"# A\n\n{MarkdownPlaces.Place("y")}\n\n\n\n[x]({MarkdownPlaces.LinkTo("x")}) [y]({MarkdownPlaces.LinkTo("y")})  \n\n"
            + $"## {MarkdownPlaces.Place("x")}B\n\ntext\n\n\n"));

    [Fact]
    public void Lines_of_an_authors_text_stay_as_they_are() => Assert.Equal(
        "a\n\n\n\nb  \nc\n", MarkdownPlaces.Resolve("\n\n" + "a\n\n\n\nb  \nc".Replace('\n', MarkdownPlaces.ProseBreak) + "\n\n"));
}
