using Plan.Compiler.Model;
using Plan.Compiler.Output;
using Plan.Compiler.Report;
using Plan.Tests.Report;

namespace Plan.Tests.Output;

/// <summary>The page in an organisation's own colours.</summary>
public sealed class ThemeTests
{
    [Theory]
    [InlineData("000000", 21)]
    [InlineData("ffffff", 1)]
    [InlineData("767676", 4.54)]
    [InlineData("777777", 4.47)]
    [InlineData("0a5866", 8.07)]
    public void Contrast_to_white_is_what_other_tools_say_cut_off_after_two_decimals(string colour, decimal contrast) =>
        Assert.Equal(contrast, ColourOf(colour).ContrastTo(Theme.LightPaper));

    [Fact]
    public void Any_colour_has_a_shade_that_can_be_read_on_either_paper()
    {
        for (var i = 0; i < 1 << 24; i += 4177)
            foreach (var paper in (Colour[])[Theme.LightPaper, Theme.DarkPaper])
                Assert.True(ColourOf($"{i:x6}").ReadableOn(paper, 7).ContrastTo(paper) >= 7);
    }

    [Fact]
    public void The_papers_of_the_rule_are_those_of_the_style_sheet()
    {
        var style = TemplateSet.Shipped.Files["page/style.css"].Text;
        Assert.Contains("--paper: #fff;", style);
        Assert.Contains($"--paper: {Theme.DarkPaper};", style);
    }

    [Fact]
    public void A_page_without_a_theme_says_nothing_of_one()
    {
        var page = Rendered.ParsedPage(BuiltReports.OfText("publisher: Kommunen"));
        Assert.Equal(1, Occurrences(page.Head!.InnerHtml, "--theme:"));
        Assert.Null(page.QuerySelector("header img, footer .text"));
        Assert.Equal("Kommunen", page.QuerySelector(".sender b")!.TextContent);
    }

    [Fact]
    public void Colours_typefaces_logo_and_footer_are_the_organisations()
    {
        var page = Rendered.ParsedPage(Themed("""
            publisher: Kommunen
            theme:
              accent: a3c
              logo: logo.svg
              footer: Frågor? [Skriv](mailto:plan@example.org).
              font: [Source Sans 3, serif]
            """));

        var style = page.QuerySelector("style")!.TextContent;
        Assert.Contains($":root {{ --theme: #aa33cc; --theme-dark: {ColourOf("a3c").ReadableOn(Theme.DarkPaper, 7)}; }}", style);
        Assert.Contains(":root { --sans: \"Source Sans 3\", serif, var(--system); }", style);
        var logo = page.QuerySelector(".sender img")!;
        Assert.StartsWith("data:image/svg+xml;base64,", logo.GetAttribute("src"));
        Assert.Equal("Kommunen", logo.GetAttribute("alt"));
        Assert.Null(page.QuerySelector(".sender b"));
        Assert.Equal("mailto:plan@example.org", page.QuerySelector("footer .text a")!.GetAttribute("href"));
    }

    [Fact]
    public void What_a_theme_says_stays_within_the_style_sheet()
    {
        var page = Rendered.ParsedPage(Themed("theme: { font: ['</style><script>', 'a\"; } * { display: none'] }"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("\\3c \\2f style\\3e ", page.QuerySelector("style")!.TextContent);
        Assert.DoesNotContain("display: none }", page.QuerySelector("style")!.TextContent[^400..]);
    }

    private static Colour ColourOf(string digits) => Plan.Compiler.Binding.Scalars.ColourReader.Read(digits).TryGet(out var colour)
        ? colour
        : throw new FormatException(digits);

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private static ReportModel Themed(string manifest) => BuiltReports.OfFiles(
        null,
        ("plan.yaml", $"plan: 1\nid: prov\ntitle: Prov\nyears: 2025\n{manifest}"),
        ("logo.svg", "<!-- drawn --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8'/></svg>"));
}
