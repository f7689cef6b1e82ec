using Plan.Compiler.Findings;

namespace Plan.Tests.Findings;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("labell", "label,lines,amounts", "label")]
    [InlineData("amuonts", "amounts,stated", "amounts")]
    [InlineData("oka-takten", "öka-takten,minska-takten", "öka-takten")]
    [InlineData("Outcome_years", "outcome-years,years", "outcome-years")]
    [InlineData("ekonmi", "ekonomi,ekonomin,kansli", "ekonomi,ekonomin")]
    [InlineData("goal", "goals", "goals")]
    [InlineData("budget-2026", "budget-2024,budget-2025,budget-2023,utfall-2024", "budget-2023,budget-2024,budget-2025")]
    [InlineData("ab", "ac,bb,a", "")]
    [InlineData("kansli", "ekonomi,hr,it", "")]
    [InlineData("id", "ID", "ID")]
    [InlineData("", "id,name", "")]
    public void Nearest_names_what_is_close_and_nothing_far_fetched(string word, string candidates, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.Nearest(word, candidates.Split(','))));

    [Theory]
    [InlineData("labell", "label,lines", "label")]
    [InlineData("budget-2026", "budget-2024,budget-2025", null)]
    [InlineData("ekonmi", "ekonomi,ekonomin", "ekonomi")]
    public void Clear_is_nearer_than_every_other(string word, string candidates, string? expected) =>
        Assert.Equal(expected, Suggestions.Clear(word, candidates.Split(',')));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdef", "badcfe", 3)]
    [InlineData("abcd", "efgh", 4)]
    public void Edit_distance_counts_slips(string a, string b, int expected) => Assert.Equal(expected, EditDistance.Between(a, b, 4));

    [Fact]
    public void Edit_distance_gives_up_past_the_most() => Assert.True(EditDistance.Between("abcdefgh", "ijklmnop", 2) > 2);
}
