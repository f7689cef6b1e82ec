using Plan.Compiler.Report;
using Plan.Tests.Output;

namespace Plan.Tests.Report;

/// <summary>The ways back from a thing to what speaks of it, and from an extract into the whole plan.</summary>
public sealed class BackReferenceTests
{
    private const string Plan = """
        periods: { b25: { kind: budget, year: 2025 } }
        offices:
          - { id: o, name: Kontoret, text: "Se [](goal:h) och [](office:o)." }
          - { id: p, name: Annat kontor }
        areas: [{ id: a, name: Området, text: "Området, se [](goal:g)." }]
        goals:
          - { id: g, name: Första målet, short: Första, area: a, office: o, text: "Som [](goal:h), ur [](line:x/m) och [](cell:x/l/b25)." }
          - { id: h, name: Andra målet, area: a, office: p }
        statements:
          - id: x
            title: Tabellen
            columns: [b25]
            lines:
              - { id: l, label: L, office: o, amounts: { b25: 1 } }
              - { id: m, label: M, office: p, amounts: { b25: 2 } }
              - { id: t, label: T, sum: above }
        document:
          - { heading: Inledning, content: [{ text: "Om [](goal:g), [](goal:g) och [](cell:x/t/b25)." }] }
          - { heading: Organisation, content: [{ organisation: all }] }
          - { heading: Mål, content: [{ areas: all }] }
          - { heading: Pengar, content: [{ text: "Här är [](cell:x/t/b25)." }, { statement: x }] }
        """;

    [Fact]
    public void A_thing_leads_back_once_to_each_text_that_speaks_of_it()
    {
        var report = BuiltReports.OfText(Plan);

        Assert.Equal(["Inledning#inledning", "Området#area-a"], Told(report.Goals[0].Mentions));
        Assert.Equal(["Första#goal-g", "Kontoret#office-o"], Told(report.Goals[1].Mentions));
        Assert.Empty(report.Offices[0].Mentions);
        Assert.Equal(["Första#goal-g"], Told(report.Offices[0].Goals));
    }

    [Fact]
    public void A_figure_leads_back_from_its_table_but_not_to_the_text_right_above_it() =>
        Assert.Equal(["Inledning#inledning", "Första#goal-g"], Told(BuiltReports.OfText(Plan).Statements[0].Mentions));

    [Fact]
    public void Every_way_back_on_the_page_leads_somewhere()
    {
        var page = Rendered.ParsedPage(BuiltReports.OfText(Plan));
        Assert.Contains("Nämns i Inledning och Första.", page.QuerySelector("main")!.TextContent);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void An_extract_leads_into_the_whole_and_every_place_is_there()
    {
        var whole = Rendered.ParsedPage(BuiltReports.OfText(Plan));
        var report = BuiltReports.OfText(Plan, new() { Office = "o" });
        var extract = Rendered.ParsedPage(report);

        var links = extract.QuerySelectorAll("a[href*='.html']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(
            ["prov.html", "prov.html#area-a", "prov.html#goal-h", "prov.html#goal-h", "prov.html#line-x.m", "prov.html#statement-x"],
            links.Order(StringComparer.Ordinal));
        Assert.All(links.Where(link => link.Contains('#')), link => Assert.NotNull(whole.GetElementById(link.Split('#')[1])));
        Assert.Equal(["Kontoret#office-o"], Told([report.Goals[0].Office!]));
        Assert.All(extract.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(extract.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static IEnumerable<string> Told(IEnumerable<Link> links) => links.Select(link => $"{link.Text}#{link.Anchor}");
}
