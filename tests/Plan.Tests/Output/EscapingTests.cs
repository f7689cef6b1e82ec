using Markdig;
using Plan.Compiler.Output;

namespace Plan.Tests.Output;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("Kostnader & intäkter, 5 %", "Kostnader & intäkter, 5 %")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("_em_", "\\_em\\_")]
    [InlineData("a * b", "a \\* b")]
    [InlineData("3 < 4", "3 < 4")]
    [InlineData("<b>", "\\<b>")]
    [InlineData("&amp; & &#60;", "\\&amp; & \\&#60;")]
    [InlineData("C#", "C#")]
    [InlineData("C #", "C \\#")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\nb", "a b")]
    [InlineData("1. a", "1. a")]
    [InlineData("-1", "-1")]
    public void Markdown_is_escaped_no_more_than_it_needs(string text, string escaped) =>
        Assert.Equal(escaped, MarkdownEscaping.Escape(text, startsLine: false));

    [Theory]
    [InlineData("1. a", "1\\. a")]
    [InlineData("12) a", "12\\) a")]
    [InlineData("- a", "\\- a")]
    [InlineData("+5", "\\+5")]
    [InlineData("# a", "\\# a")]
    [InlineData("> a", "\\> a")]
    [InlineData("a. b", "a. b")]
    public void At_the_start_of_a_line_more_is_markup(string text, string escaped) =>
        Assert.Equal(escaped, MarkdownEscaping.Escape(text, startsLine: true));

    [Theory]
    [InlineData("", true)]
    [InlineData("  - ", true)]
    [InlineData("> ", true)]
    [InlineData("[^drift-1]: ", true)]
    [InlineData("| ", false)]
    [InlineData("### ", false)]
    [InlineData("a ", false)]
    public void A_block_can_start_at_the_start_of_a_line_or_an_item(string before, bool starts) =>
        Assert.Equal(starts, MarkdownEscaping.StartsBlock(before));

    [Fact]
    public void What_is_escaped_reads_as_it_was_written()
    {
        const string Text = "a\\b `c` *d* _e_ [f](g) <h> &amp; |i| ~j~ $k$ http://l www.m # n";
        Assert.Equal(Text + "\n", Markdown.ToPlainText(MarkdownEscaping.Escape(Text, startsLine: true)));
    }

    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\tc\u0007", "\"a\\nb\\u0009c\\u0007\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("- a: {b}", "\"- a: {b}\"")]
    [InlineData("å 😀", "\"å 😀\"")]
    public void Text_in_YAML_is_always_quoted(string text, string escaped) =>
        Assert.Equal(escaped, YamlEscaping.Escape(new(text, text, () => "")));

    [Fact]
    public void Numbers_and_flags_in_YAML_are_plain()
    {
        Assert.Equal("1.5", YamlEscaping.Escape(new(1.5m, "1.5", () => "")));
        Assert.Equal("true", YamlEscaping.Escape(new(true, "true", () => "")));
    }

    [Theory]
    [InlineData("Plan 2025", "\"Plan 2025\"")]
    [InlineData("</style>\"\\", "\"\\3c \\2f style\\3e \\22 \\5c \"")]
    [InlineData("å–", "\"å–\"")]
    [InlineData("a\nb", "\"a\\a b\"")]
    public void Text_in_a_style_sheet_ends_neither_its_string_nor_its_element(string text, string escaped) =>
        Assert.Equal(escaped, CssEscaping.Quote(text));

    [Theory]
    [InlineData("år 2025–2027 och", "år <span class=\"nowrap\">2025–2027</span> och")]
    [InlineData("Utfall 2024-10-31", "Utfall <span class=\"nowrap\">2024-10-31</span>")]
    [InlineData("5 000 tkr", "<span class=\"nowrap\">5 000 tkr</span>")]
    [InlineData("100 000 invånare", "<span class=\"nowrap\">100 000</span> invånare")]
    [InlineData("2,5 mkr", "<span class=\"nowrap\">2,5 mkr</span>")]
    [InlineData("100 %", "<span class=\"nowrap\">100 %</span>")]
    [InlineData("år 2025 000x", "år 2025 000x")]
    [InlineData("<2025–2027>", "&lt;<span class=\"nowrap\">2025–2027</span>&gt;")]
    public void Ranges_dates_and_amounts_do_not_break(string text, string html) =>
        Assert.Equal(html, Unbroken.Html(text));
}
