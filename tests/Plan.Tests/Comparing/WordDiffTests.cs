using CsCheck;
using Plan.Compiler.Comparing;
using Plan.Compiler.Comparing.Telling;

namespace Plan.Tests.Comparing;

public sealed class WordDiffTests
{
    private static readonly string[] s_pieces = ["och ", "planen", "är ", "1 200", ", ", "\n\n", "–", "😀", "kontoret ", "å"];

    private static readonly Gen<string> Texts = Gen.Int[0, 9].Select(piece => s_pieces[piece]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void The_runs_are_both_texts() => Gen.Select(Texts, Texts).Sample((old, @new) =>
    {
        var runs = WordDiff.Between(old, @new);
        Assert.Equal(old, Without(runs, WordRunKind.PutIn));
        Assert.Equal(@new, Without(runs, WordRunKind.TakenOut));
        Assert.DoesNotContain(runs, run => run.Text.Length == 0);
    });

    [Fact]
    public void A_text_is_kept_whole_where_it_is_the_same() => Texts.Sample(text =>
        Assert.All(WordDiff.Between(text, text), run => Assert.Equal(WordRunKind.Kept, run.Kind)));

    [Theory]
    [InlineData("Kontoret sköter budgeten.", "Kontoret sköter bokslutet.", "Kontoret sköter [-budgeten-]{+bokslutet+}.")]
    [InlineData("Vi är tre sektorer.", "Vi är fyra sektorer och ett stab.", "Vi är [-tre-]{+fyra+} sektorer{+ och ett stab+}.")]
    [InlineData("ett eller två av dem", "tre och fem av dem", "[-ett eller två-]{+tre och fem+} av dem")]
    [InlineData("", "Nytt.", "{+Nytt.+}")]
    public void Words_are_whole_and_what_belongs_together_stands_together(string old, string @new, string expected) =>
        Assert.Equal(expected, Marked(WordDiff.Between(old, @new)));

    [Fact]
    public void An_excerpt_leaves_out_what_is_far_from_any_change()
    {
        var far = string.Concat(Enumerable.Repeat("ord ", 100));

        var excerpt = Marked(WordExcerpt.Of(WordDiff.Between($"{far}gammalt {far}slut", $"{far}nytt {far}slut")));

        Assert.Contains("[-gammalt-]{+nytt+}", excerpt, StringComparison.Ordinal);
        Assert.StartsWith("… ", excerpt, StringComparison.Ordinal);
        Assert.True(excerpt.Length < 200, excerpt);
    }

    private static string Without(IEnumerable<WordRun> runs, WordRunKind kind) => string.Concat(runs.Where(run => run.Kind != kind).Select(run => run.Text));

    private static string Marked(IEnumerable<WordRun> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        WordRunKind.TakenOut => $"[-{run.Text}-]",
        WordRunKind.PutIn => $"{{+{run.Text}+}}",
        _ => run.Text,
    }));
}
