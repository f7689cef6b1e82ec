using Plan.Compiler.Findings;

namespace Plan.Tests.Output;

public sealed class TemplateEngineTests
{
    [Fact]
    public void Values_are_escaped_and_the_templates_own_text_is_not() =>
        Assert.Equal(
            "<p title=\"A &lt; B &amp; &quot;C&quot; &#39;d&#39;\">A &lt; B &amp; &quot;C&quot; &#39;d&#39;</p>",
            Templating.Render("<p title=\"{{ title.title }}\">{{ title.title }}</p>").Text);

    [Theory]
    [InlineData("{{ '<b>' }}", "&lt;b&gt;")]
    [InlineData("{{ '<b>' + '</b>' }}", "&lt;b&gt;&lt;/b&gt;")]
    [InlineData("{{ x = '<i>'; x }}", "&lt;i&gt;")]
    [InlineData("{{ $'<{1}>' }}", "&lt;1&gt;")]
    [InlineData("{{ func f(a); ret a; end; f '<u>' }}", "&lt;u&gt;")]
    [InlineData("{{ if true; '<a>'; end }}", "&lt;a&gt;")]
    [InlineData("{{ x = ['<', '>']; x[0] }}", "&lt;")]
    [InlineData("{{ 1.5 }} {{ true }} {{ null }}", "1.5 true ")]
    public void No_way_of_writing_a_value_goes_past_the_escaping(string template, string expected) =>
        Assert.Equal(expected, Templating.Render(template).Text);

    [Fact]
    public void What_is_included_is_markup_and_sees_what_is_named() =>
        Assert.Equal(
            "<ol><li>1: *Ett* i prov</li><li>: Två|tre i prov</li></ol>",
            Templating.Render(
                [
                    ("main", "<ol>{{ for entry in contents; include 'entry' entry: entry; end }}</ol>"),
                    ("entry", "<li>{{ if entry.number; '1'; end }}: {{ entry.heading }} i {{ id }}</li>"),
                ],
                Templating.Html).Text);

    [Fact]
    public void A_name_set_in_an_included_template_stays_there() =>
        Assert.Equal(
            "1", Templating.Render([("main", "{{ x = 1; include 'other'; x }}"), ("other", "{{ x = 2 }}")], Templating.Html).Text);

    [Theory]
    [InlineData("a {{ titel.title }}", "titel", "title", "variable")]
    [InlineData("a {{ title.titel }}", "titel", "title", "field")]
    [InlineData("a {{ labels.content }}", "content", "contents", "label")]
    [InlineData("a {{ include 'mian' }}", "include 'mian' ", "main", "template")]
    [InlineData("a {{ for entry in contents; entry.heding; end }}", "heding", "heading", "field")]
    public void A_misspelt_name_is_a_finding_at_its_place(string template, string place, string nearest, string variant)
    {
        var finding = Assert.Single(Templating.Render(template).Findings);
        Assert.Equal("template-failed", finding.Rule.Name);
        Assert.Equal(variant, finding.Variant);
        Assert.Equal(place.TrimEnd(), finding.Place.Text.TrimEnd());
        Assert.Equal("page/main.html.scriban", finding.Place.Source.Path);
        Assert.Contains(Fact.Text("nearest", nearest), finding.Facts);
        Assert.Equal(["did-you-mean"], finding.Hints);
    }

    [Fact]
    public void A_template_that_is_included_is_told_the_reports_names_too() =>
        Assert.Contains(
            Fact.Text("nearest", "contents"),
            Assert.Single(Templating.Render([("main", "{{ include 'other' x: 1 }}"), ("other", "{{ content }}")], Templating.Html).Findings).Facts);

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for i in 1..2000000; end }}")]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}")]
    [InlineData("{{ include 'main' }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; while true; x = x + x; end }}")]
    [InlineData("{{ 'a' * 1000000000 }}")]
    [InlineData("{{ x = 'a' * 10000000; for i in 1..20; x; end }}")]
    public void What_would_never_end_or_fill_the_memory_is_a_finding(string template) =>
        Assert.Equal("template-limit", Assert.Single(Templating.Render(template).Findings).Rule.Name);

    [Fact]
    public void A_cancelled_rendering_is_a_finding() =>
        Assert.Equal("template-limit", Assert.Single(Templating.RenderCancelled("{{ for i in 1..10; i; end }}").Findings).Rule.Name);

    [Theory]
    [InlineData("a\n{{ if }}", "}}")]
    [InlineData("a\n{{ for x in contents }}b", "b")]
    [InlineData("{{ title. }}", "}}")]
    public void A_template_that_cannot_be_read_is_a_finding_at_its_first_mistake(string template, string place)
    {
        var finding = Assert.Single(Templating.Render(template).Findings);
        Assert.Equal("template-syntax", finding.Rule.Name);
        Assert.Equal(place, finding.Place.Text);
    }

    [Theory]
    [InlineData("{{ title }}")]
    [InlineData("{{ contents }}")]
    [InlineData("{{ title.title.length }}")]
    [InlineData("{{ contents[9].heading }}")]
    [InlineData("{{ contents[0].number.x }}")]
    [InlineData("{{ contents[1].number.x }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ title.title = 'x' }}")]
    [InlineData("{{ include 1 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ capture c }}<s>{{ end }}{{ c }}")]
    public void What_cannot_be_shown_is_a_finding(string template) =>
        Assert.Equal("template-failed", Assert.Single(Templating.Render(template).Findings).Rule.Name);

    [Fact]
    public void A_missing_main_template_is_a_finding() =>
        Assert.Equal("template", Assert.Single(Templating.Render([("other", "")], Templating.Html).Findings).Variant);
}
