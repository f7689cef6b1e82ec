using Plan.Compiler.Report;
using Plan.Tests.Output;

namespace Plan.Tests.Report;

/// <summary>What becomes of authors' texts.</summary>
public sealed class ProseTests
{
    private const string Things = """
        periods: { b: { kind: budget, year: 2025, label: Budget 2025 } }
        offices: [{ id: o, name: Kontor, kind: sector }]
        goals: [{ id: g, name: Målet, short: Kort }]
        statements:
          - id: drift
            title: Drift
            columns: [b, { id: p, label: "%", change: [b, b] }]
            lines: [{ id: l, label: Linjen, amounts: { b: 1234 } }, { id: t, label: Summa, sum: above }]
        appropriations: [{ id: a, name: Anslag, unit: mkr, amounts: { b: 1.5 }, shares: [{ id: s, name: Del, amounts: { b: 1.5 } }] }]

        """;

    [Theory]
    [InlineData("[målet](goal:g)", "<a href=\"#goal-g\">målet</a>", "[målet](#målet)")]
    [InlineData("[](goal:g)", "<a href=\"#goal-g\">Målet</a>", "[Målet](#målet)")]
    [InlineData("[](statement:drift)", "<a href=\"#statement-drift\">Drift</a>", "[Drift](#1-text)")]
    [InlineData("[](line:drift/l)", "<a href=\"#line-drift.l\">Linjen</a>", "[Linjen](#1-text)")]
    [InlineData("[](cell:drift/t/b)", "1\u00a0234\u00a0tkr", "1\u00a0234\u00a0tkr")]
    [InlineData("[](cell:drift/t/b \"mkr\")", "1,234\u00a0mkr", "1,234\u00a0mkr")]
    [InlineData("[](cell:drift/t/p)", "0,0\u00a0%", "0,0\u00a0%")]
    [InlineData("[siffran](cell:drift/t/b)", "<a href=\"#line-drift.t\">siffran</a>", "[siffran](#1-text)")]
    [InlineData("[](appropriation:a/b)", "1,5\u00a0mkr", "1,5\u00a0mkr")]
    [InlineData("[](appropriation:a/b \"tkr\")", "1\u00a0500\u00a0tkr", "1\u00a0500\u00a0tkr")]
    [InlineData("[](share:a/s/b \"kr\")", "1\u00a0500\u00a0000\u00a0kr", "1\u00a0500\u00a0000\u00a0kr")]
    [InlineData("[](share:a/s)", "<a href=\"#share-a.s\">Del</a>", "[Del](#anslaget-anslag)")]
    [InlineData("[](period:b)", "Budget 2025", "Budget 2025")]
    [InlineData("[](office:o)", "Kontor", "Kontor")]
    [InlineData("**[](goal:g)**", "<strong><a href=\"#goal-g\">Målet</a></strong>", "**[Målet](#målet)**")]
    [InlineData("[x][r]\n\n[r]: goal:g", "<a href=\"#goal-g\">x</a>", "[x](#målet)")]
    public void References(string text, string html, string markdown)
    {
        var report = WithText(text);
        Assert.Equal($"<p>{html}</p>\n", Text(report).Html.Replace("<span class=\"nowrap\">", "").Replace("</span>", ""));
        Assert.Contains($"\n\n{markdown}\n", Rendered.Document(report));
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d)", "<a href=\"https://example.org/a?b=c&amp;d\">x</a>")]
    [InlineData("<mailto:a@example.org>", "<a href=\"mailto:a@example.org\">mailto:a@example.org</a>")]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("[x](JaVaScRiPt:alert(1))", "x")]
    [InlineData("[x](java&#10;script:alert(1))", "x")]
    [InlineData("[x](&#1;javascript:alert(1))", "x")]
    [InlineData("[x](vbscript:x)", "x")]
    [InlineData("[x](data:text/html,x)", "x")]
    [InlineData("[x](//example.org)", "x")]
    [InlineData("[x](file.html)", "x")]
    [InlineData("<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;")]
    [InlineData("<b onclick=x>y</b>", "&lt;b onclick=x&gt;y&lt;/b&gt;")]
    [InlineData("![bild](https://example.org/x.png)", "bild")]
    [InlineData("![bild](data:image/svg+xml,x)", "bild")]
    [InlineData("x {onclick=alert(1)}", "x {onclick=alert(1)}")]
    public void Links_lead_only_where_they_may_and_HTML_is_text(string text, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Text(WithText(text)).Html);

    [Fact]
    public void Headings_stand_below_the_one_they_stand_under_without_gaps()
    {
        var report = WithText("# A\n\ntext\n\n### B\n\nC\n---\n\n# A");
        Assert.Equal("<h3 id=\"a\">A</h3>\n<p>text</p>\n<h4 id=\"b\">B</h4>\n<h4 id=\"c\">C</h4>\n<h3 id=\"a-2\">A</h3>\n", Text(report).Html);
        Assert.Contains("\n\n### A\n\ntext\n\n#### B\n\n#### C\n\n### A\n", Rendered.Document(report));
    }

    [Fact]
    public void A_control_character_of_a_file_is_shown_as_one_that_is_missing()
    {
        var report = BuiltReports.OfFiles(
            null,
            ("plan.yaml", "plan: 1\nid: prov\ntitle: Prov\nyears: 2025\ndocument: [{ heading: Text, content: [{ text: { file: a.md } }] }]"),
            ("a.md", "a\u001b[31mb\u0007\ue001c"));
        Assert.Equal("<p>a\ufffd[31mb\ufffd\ufffdc</p>\n", Text(report).Html);
        Assert.Contains("a\ufffd[31mb\ufffd\ufffdc\n", Rendered.Document(report));
    }

    [Fact]
    public void Two_texts_with_the_same_footnotes_keep_them_apart()
    {
        const string Text = "a[^1]\n\n[^1]: not";
        var report = BuiltReports.OfText($"document: [{{ heading: Text, content: [{{ text: {Quoted(Text)} }}, {{ text: {Quoted(Text)} }}] }}]");
        var page = Rendered.ParsedPage(report);
        Assert.Equal(2, page.QuerySelectorAll("ol.footnotes li").Length);
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], names));
        var document = Rendered.Document(report);
        Assert.Contains("a[^t1-1]\n\n[^t1-1]: not", document);
        Assert.Contains("a[^t2-1]\n\n[^t2-1]: not", document);
    }

    [Fact]
    public void A_fence_that_is_left_open_ends_with_its_text()
    {
        var document = Rendered.Document(BuiltReports.OfText(
            $"document: [{{ heading: Text, content: [{{ text: {Quoted("```\nkod")} }}, {{ text: efter }}] }}]"));
        Assert.Contains("```\nkod\n```\n\nefter\n", document);
    }

    [Fact]
    public void A_definition_of_one_text_is_none_of_another()
    {
        var document = Rendered.Document(BuiltReports.OfText(
            $"document: [{{ heading: Text, content: [{{ text: {Quoted("[x]\n\n[x]: https://example.org")} }}, {{ text: \"[x]\" }}] }}]"));
        Assert.Contains("[x](https://example.org)\n\n[x]\n", document);
        Assert.DoesNotContain("[x]:", document);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_shown_as_it_is_written()
    {
        var deep = new string('>', 5000) + " x <b>";
        var report = WithText(deep);
        Assert.Equal($"<p>{deep.Replace(">", "&gt;").Replace("<", "&lt;")}</p>\n", Text(report).Html);
        Assert.Contains("\\>>>", Rendered.Document(report));
    }

    [Fact]
    public void A_table_of_an_author_is_a_table()
    {
        var report = WithText("| a | b |\n| --- | ---: |\n| 1 | 2 |");
        Assert.Contains("<td style=\"text-align: right;\">2</td>", Text(report).Html);
        Assert.Contains("| a | b |\n| --- | ---: |\n| 1 | 2 |\n", Rendered.Document(report));
    }

    [Fact]
    public void An_image_of_the_plan_is_within_the_page()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        var files = new Compiler.Source.MemoryFiles(new Dictionary<string, byte[]>
        {
            ["plan.yaml"] = System.Text.Encoding.UTF8.GetBytes("plan: 1\nid: prov\ntitle: Prov\nyears: 2025\ndocument: [{ heading: Text, content: [{ text: { file: texter/a.md } }] }]"),
            ["texter/a.md"] = System.Text.Encoding.UTF8.GetBytes("![En karta, 7 % av 1 000 tkr](bilder/karta.png)"),
            ["texter/bilder/karta.png"] = png,
        });
        var report = BuiltReports.Of(files, "prov");
        Assert.Equal($"<p><img src=\"data:image/png;base64,{Convert.ToBase64String(png)}\" alt=\"En karta, 7 % av 1 000 tkr\" /></p>\n", Text(report).Html);
        Assert.Contains("\n\nEn karta, 7 % av 1 000 tkr\n", Rendered.Document(report));
    }

    private static ReportModel WithText(string text) => BuiltReports.OfText(
        $"{Things}document: [{{ heading: Text, content: [{{ text: {Quoted(text)} }}, {{ statement: drift }}, {{ goals: all }}, {{ appropriation: a }}] }}]");

    private static Prose Text(ReportModel report) => ((TextBlock)report.Sections[0].Blocks[0]).Text;

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
