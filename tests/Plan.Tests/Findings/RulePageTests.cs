using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Tests.Findings;

public sealed class RulePageTests
{
    public static readonly string[] Languages = ["sv", "en"];

    private static readonly string[] s_plainSections = ["message", "title", "hint"];
    private static readonly string[] s_sections = ["messages", "hints", "related", "causes"];

    public static TheoryData<string> Rules => [.. RuleCatalog.Rules.Select(rule => rule.Name)];

    [Fact]
    public void Codes_and_names_stand_once_and_codes_in_order()
    {
        var codes = RuleCatalog.Rules.Select(rule => rule.Code).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(codes.Count, RuleCatalog.Rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^PLAN0[0-9]{3}$", code));
    }

    [Theory]
    [InlineData("total-differs")]
    [InlineData("PLAN0301")]
    [InlineData("plan0301")]
    public void A_rule_is_found_by_code_or_name(string word) => Assert.Same(TotalDiffers.Rule, RuleCatalog.Find(word));

    [Fact]
    public void What_is_no_rule_is_not_found() => Assert.Null(RuleCatalog.Find("total"));

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = typeof(RuleCatalog).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal));
        var known = RuleCatalog.Rules.SelectMany(rule => Languages.Select(language => $"rules/{RuleCatalog.FileName(rule)}.{language}.md"));

        Assert.Equal(known.Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_what_why_and_how_in_every_language(string name)
    {
        foreach (var language in Languages)
        {
            var page = new RuleCatalog(language).Page(RuleCatalog.Find(name)!);

            Assert.NotEqual("", page.Title);
            Assert.NotNull(page.Message(null));
            Assert.All(page.Names, sentence => Assert.True(IsKnown(sentence), sentence));
            string[] expected = language == "sv"
                ? ["Vad det betyder", "Varför", "Så rättar du"]
                : ["What it means", "Why", "How to fix it", "Examples"];
            Assert.Equal(expected.Take(3), page.Sections.Take(3).Select(section => section.Heading));
            Assert.All(page.Sections, section => Assert.Contains(section.Heading, expected));
            Assert.All(page.Sections, section => Assert.NotEqual("", section.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_languages_have_the_same_sentences_with_the_same_facts(string name)
    {
        var rule = RuleCatalog.Find(name)!;
        var (swedish, english) = (new RuleCatalog("sv").Page(rule), new RuleCatalog("en").Page(rule));

        Assert.Equal(english.Names, swedish.Names);
        foreach (var sentence in english.Names)
            Assert.Equal(Phrase.NamesIn(english[sentence]!), Phrase.NamesIn(swedish[sentence]!));
    }

    [Fact]
    public void The_languages_have_the_same_words()
    {
        var (swedish, english) = (Words.Of("sv"), Words.Of("en"));

        Assert.Equal(english.Names, swedish.Names);
        foreach (var name in english.Names)
            Assert.Equal(Phrase.NamesIn(english[name]), Phrase.NamesIn(swedish[name]));
    }

    private static bool IsKnown(string sentence) =>
        s_plainSections.Contains(sentence) || Array.Exists(s_sections, section => sentence.StartsWith(section + ".", StringComparison.Ordinal));
}
