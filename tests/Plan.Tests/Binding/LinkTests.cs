using Plan.Compiler.Checks;
using Plan.Compiler.Findings;

namespace Plan.Tests.Binding;

public sealed class LinkTests
{
    private const string Things = """
        areas: [{ id: trygg, name: A }]
        goals: [{ id: mål-ett, name: G }]
        offices: [{ id: ekonomi, name: E }]
        indicators: [{ id: i, name: I }]
        measures: [{ id: m, name: M }]
        assignments: [{ id: u, name: U }]
        statements:
          - id: drift
            title: T
            columns: [b25, { id: summa, sum: [b25] }]
            lines: [{ id: rad, label: L, amounts: { b25: 1 } }, { id: rubrik, label: H, heading: true }]
        appropriations: [{ id: anslag, name: A, amounts: { b25: 1 }, shares: [{ id: del, name: D, amounts: { b25: 1 } }] }]
        frames: [{ id: ram, title: R }]

        """;

    [Theory]
    [InlineData("[x]([|nmå:a|])", "scheme")]
    [InlineData("[x]([|javascript:alert(1)|])", "scheme")]
    [InlineData("[x]([|data:text/html,x|])", "scheme")]
    [InlineData("[x](<[|ftp://example.org/|]>)", "scheme")]
    [InlineData("<[|ftp://example.org/|]>", "scheme")]
    [InlineData("[x]([|Goal:mål-ett|])", "scheme")]
    [InlineData("[x]([|//example.org|])", "scheme")]
    [InlineData("[x](goal:[|gol|])", "unknown")]
    [InlineData("[](office:[|ekonomin|])", "unknown")]
    [InlineData("[](plan:[|x|])", "unknown")]
    [InlineData("[](cell:drift/[|radd|]/b25)", "unknown")]
    [InlineData("[](cell:drift/rad/[|b24|])", "unknown")]
    [InlineData("[](appropriation:anslag/[|b23|])", "unknown")]
    [InlineData("[](share:anslag/[|delen|]/b25)", "unknown")]
    [InlineData("[](cell:[|drift/rad|])", "cell-path")]
    [InlineData("[](line:[|drift|])", "line-path")]
    [InlineData("[](share:[|anslag|])", "share-path")]
    [InlineData("[](cell:drift/[|rubrik|]/b25)", "heading")]
    [InlineData("[]([|goal:|])", "address")]
    [InlineData("[](appropriation:[|ansla|]/b25 \"mkr\")", "unknown")]
    [InlineData("[]([|appropriation:anslag/b25|] \"euro\")", "unit")]
    [InlineData("[x]([|#avsnitt|])", "fragment")]
    [InlineData("![x]([|https://example.org/a.png|])", "image")]
    [InlineData("![x]([|goal:mål-ett|])", "image")]
    [InlineData("[mål][ett]\n\n[ett]: goal:[|gol|]", "unknown")]
    [InlineData("goal:gol [x](goal:mål-ett) goal:gol [x](goal:[|gol|])", "unknown")]
    public void A_link_that_leads_nowhere_is_one_finding_at_its_destination(string text, string variant)
    {
        var finding = Bind(text).Says("bad-link", variant);

        Assert.Equal("area:x", finding.Address?.ToString());
        Assert.Contains(finding.Facts, fact => fact.Name is "link" or "written");
    }

    [Theory]
    [InlineData("[x]([|bild.png|])", "file-not-found")]
    [InlineData("![x]([|bilder/bild.png|])", "file-not-found")]
    [InlineData("![x]([|../bild.png|])", "file-outside-plan")]
    [InlineData("[x]([|/etc/passwd|])", "file-outside-plan")]
    public void A_file_that_is_not_in_the_plan_is_one_finding(string text, string rule) => Bind(text).SaysAtEach(rule);

    [Theory]
    [InlineData("[x](https://example.org/a?b#c) [x](HTTP://example.org) [x](mailto:a@example.org) [x](tel:+46) <https://example.org> <a@example.org>")]
    [InlineData("[](goal:mål-ett) [x](area:trygg) [](office:ekonomi) [](indicator:i) [](measure:m) [](assignment:u) [](period:b25) [](plan:p)")]
    [InlineData("[](statement:drift) [](line:drift/rad) [](line:drift/rubrik) [](cell:drift/rad/b25) [](cell:drift/rad/summa \"mkr\") [](frame:ram)")]
    [InlineData("[](appropriation:anslag) [](appropriation:anslag/b25 \"kr\") [](share:anslag/del) [](share:anslag/del/b25) [x](cell:drift/rad/b25 \"any title\")")]
    [InlineData("![x](bilder/a%20b.png) [x](bilder/a%20b.png#page=2) ![x](<bilder/a b.png>)")]
    [InlineData("`[x](goal:gol)` \\[x](goal:gol) and a footnote[^1]\n\n[^1]: Note.")]
    [InlineData("[brackets] and <angles>")]
    public void A_link_that_leads_somewhere_is_no_finding(string text) => Bind(text, ("bilder/a b.png", "")).Clean();

    [Theory]
    [InlineData("statements: [{ id: s, title: T, columns: [b25], lines: [], note: '[](goal:[|gol|])' }]", "statement:s")]
    [InlineData("goals: [{ id: g, name: G, financing: { text: '[](goal:[|gol|])' } }]", "goal:g")]
    [InlineData("appropriations: [{ id: a, name: A, shares: [{ id: s, name: S, text: '[](goal:[|gol|])' }] }]", "share:a/s")]
    [InlineData("frames: [{ id: f, title: F, text: '[](goal:[|gol|])' }]", "frame:f")]
    [InlineData("offices: [{ id: o, name: O, text: '[](goal:[|gol|])' }]", "office:o")]
    [InlineData("document: [{ heading: H, sections: [{ heading: I, content: [{ text: '[](goal:[|gol|])' }] }] }]", "plan:p")]
    public void Every_text_is_read(string content, string owner) =>
        Assert.Equal(owner, BoundCase.OfMoney(content).Says("bad-link", "unknown").Address?.ToString());

    [Fact]
    public void A_file_of_text_has_its_links_and_images_from_where_it_stands()
    {
        var bound = BoundCase.OfContent("areas: [{ id: x, name: X, text: { file: texts/x.md } }]",
            ("texts/x.md", "Se [målet](goal:[|gol|]) och ![bilden](x.png).\n"), ("texts/x.png", ""));

        bound.Says("bad-link", "unknown");
    }

    [Fact]
    public void What_is_near_is_told() =>
        Assert.Equal(["did-you-mean"], Bind("[](office:[|ekonomin|])").Says("bad-link", "unknown").Hints);

    [Theory]
    [InlineData("[](cell:drift/rad/b24x)", "")]
    [InlineData("[](cell:[|drift/tom/b25|])", "cell:drift/tom/b25")]
    [InlineData("[x](cell:[|drift/tom/b25|])", "cell:drift/tom/b25")]
    [InlineData("[](cell:drift/rad/b25) [](cell:drift/summa/b25)", "")]
    [InlineData("[](appropriation:[|anslag/b24|])", "appropriation:anslag/b24")]
    [InlineData("[](share:[|anslag/del/b24|])", "share:anslag/del/b24")]
    [InlineData("[](appropriation:anslag/b25) [](share:anslag/del/b25)", "")]
    [InlineData("[](cell:drift/fel/b25)", "")]
    public void A_link_to_a_figure_that_is_not_there_is_a_finding_of_the_check(string text, string link)
    {
        var bound = BoundCase.OfMoney($"areas: [{{ id: x, name: X, text: '{text}' }}]", ("t.yaml", """
            statements:
              - id: drift
                title: T
                columns: [b25]
                lines:
                  - { id: rad, label: L, amounts: { b25: 1 } }
                  - { id: tom, label: L, amounts: { b25: } }
                  - { id: fel, label: L, amounts: { b25: 1e3 } }
                  - { id: summa, label: L, sum: [rad, tom] }
            appropriations: [{ id: anslag, name: A, amounts: { b25: 1, b24: }, shares: [{ id: del, name: D, amounts: { b25: 1 } }] }]
            """));

        var found = BadLink.Find(CheckInput.Of(bound.Plan)).ToList();

        Assert.Equal(link.Length == 0 ? [] : [Fact.Text("link", link)], found.SelectMany(finding => finding.Facts));
        Assert.All(found, finding => Assert.Equal(("empty-cell", bound.Marks[0].Split(' ')[1]), (finding.Variant, finding.Place.Text.Split(':')[1])));
    }

    private static BoundCase Bind(string text, params ReadOnlySpan<(string Path, string Text)> files) =>
        BoundCase.OfMoney("", [("things.yaml", Things), ("x.yaml", $"areas:\n  - id: x\n    name: X\n    text: |\n      {text.Replace("\n", "\n      ")}\n"), .. files]);
}
