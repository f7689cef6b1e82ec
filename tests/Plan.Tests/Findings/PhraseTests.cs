using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Tests.Findings;

public sealed class PhraseTests
{
    private static readonly Fact[] s_facts =
    [
        Fact.Text("label", "Drift"),
        Fact.Count("one", 1),
        Fact.Count("many", 1200),
        Fact.Amount("stated", -276470m, 0, Unit.Tkr),
        Fact.Amount("fine", 2.5m, 0),
        Fact.Amount("quotient", 10m / 3, 1),
        Fact.List("names", ["a", "b", "c"]),
        Fact.List("two", ["a", "b"]),
        Fact.List("none", []),
        Fact.List("long", Enumerable.Range(1, 30).Select(i => $"n{i}")),
        Fact.Date("until", new(2026, 6, 30)),
        Fact.Period("period", new(new("b", default), PeriodKind.Outturn, 2024, null, null, null)),
        Fact.Period("named", new(new("b", default), PeriodKind.Outturn, 2024, "Utfall okt", null, null)),
        Fact.Text("control", "a\e[31mb\u009B\u202Ec\nd\ue000\u00ADe"),
        Fact.Text("half", "\uD83D!"),
        Fact.Text("endless", new('x', 5_000)),
    ];

    private static string Write(string template, string language) =>
        Phrase.Write(template, name => Array.Find(s_facts, fact => fact.Name == name), Words.Of(language));

    [Theory]
    [InlineData("{label}: {stated}.", "Drift: \u2212276\u00A0470\u00A0tkr.", "Drift: \u2212276,470\u00A0tkr.")]
    [InlineData("{fine} {quotient}", "2,5 3,3333", "2.5 3.3333")]
    [InlineData("{one} {one|rad|rader}, {many} {many|rad|rader}", "1 rad, 1\u00A0200 rader", "1 rad, 1,200 rader")]
    [InlineData("{names}; {two}; {none}", "a, b och c; a och b; ", "a, b and c; a and b; ")]
    [InlineData("{names|or}; {label|or}", "a, b eller c; Drift", "a, b or c; Drift")]
    [InlineData("{names|→}", "a → b → c", "a → b → c")]
    [InlineData("{until}", "30\u00A0juni 2026", "30\u00A0June 2026")]
    [InlineData("{period} {named}", "Utfall 2024 Utfall okt", "Outturn 2024 Utfall okt")]
    public void Facts_are_written_as_the_language_does(string template, string swedish, string english)
    {
        Assert.Equal(swedish, Write(template, "sv"));
        Assert.Equal(english, Write(template, "en"));
    }

    [Theory]
    [InlineData("{ rule: {label}, at: x }", "{ rule: Drift, at: x }")]
    [InlineData("{unknown} {label|a|b} {Label} {} {", "{unknown} {label|a|b} {Label} {} {")]
    public void Braces_that_name_no_fact_stay(string template, string expected) => Assert.Equal(expected, Write(template, "en"));

    [Fact]
    public void Controls_never_get_through() =>
        Assert.Equal("a\uFFFD[31mb\uFFFD\uFFFDc d\ue000e \uFFFD!", Write("{control} {half}", "en"));

    [Fact]
    public void Endless_words_and_lists_are_cut()
    {
        Assert.Equal(161, Write("{endless}", "en").Length);
        Assert.EndsWith("n23, n24 and 6 more", Write("{long}", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_found() =>
        Assert.Equal(["a", "b-c", "d"], Phrase.NamesIn("{d} { e } {b-c|one|many} {a} {A} {}"));
}
