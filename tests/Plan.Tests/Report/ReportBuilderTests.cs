using Plan.Compiler.Report;
using Plan.Tests.Output;

namespace Plan.Tests.Report;

public sealed class ReportBuilderTests
{
    private const string Money = """
        periods:
          b24: { kind: budget, year: 2024, label: Budget 2024 }
          b25: { kind: budget, year: 2025, label: Budget 2025 }
        offices:
          - { id: s, name: Sektorn, kind: sector }
          - { id: o, name: Kontoret, part-of: s, units: [Enheten] }
          - { id: other, name: Annat kontor, part-of: s }
          - { id: c, name: Gemensamt, kind: cost-centre }

        """;

    [Fact]
    public void A_plan_that_is_nothing_but_a_manifest_has_documents()
    {
        var report = BuiltReports.OfText("");
        Assert.Empty(report.Sections);
        Assert.Equal("Prov", Rendered.ParsedPage(report).QuerySelector("h1")!.TextContent);
        Assert.Equal("# Prov\n", Rendered.Document(report));
    }

    [Fact]
    public void An_outline_left_out_is_the_organisation_the_areas_and_the_money_so_far_as_there_are_any()
    {
        static string Outline(string plan) => string.Join(
            "; ", BuiltReports.OfText(plan).Sections.Select(s => $"{s.Number} {s.Heading}: {string.Join(' ', s.Blocks.Select(b => b.Kind))}"));

        Assert.Equal("1 Organisation: organisation", Outline("offices: [{ id: o, name: O }]"));
        Assert.Equal("", Outline("offices: [{ id: o, name: O, kind: cost-centre }]"));
        Assert.Equal("1 Mål för verksamheten: area area", Outline("areas: [{ id: a, name: A }]\ngoals: [{ id: g, name: G }]"));
        Assert.Equal(
            "1 Organisation: organisation; 2 Ekonomi: statement appropriation frame",
            Outline(Money + """
                statements: [{ id: x, title: X, columns: [b25], lines: [{ id: l, label: L, amounts: { b25: 1 } }, { id: t, label: T, sum: above }] }]
                appropriations: [{ id: a, name: A, amounts: { b25: 1 } }]
                frames: [{ id: f, title: F, from: x/l/b25, to: x/l/b25, changes: [] }]
                """));
    }

    [Fact]
    public void Sections_are_numbered_but_those_that_say_no_and_what_is_in_them()
    {
        var report = BuiltReports.OfText("""
            document:
              - heading: A
                sections: [{ heading: B }, { heading: C, numbered: false, sections: [{ heading: D }] }, { heading: E, sections: [{ heading: F }] }]
              - { heading: A }
            """);
        Assert.Equal("1 A a, 1.1 B b,  C c,  D d, 1.2 E e, 1.2.1 F f, 2 A a-2", string.Join(", ", All(report.Sections).Select(s => $"{s.Number} {s.Heading} {s.Anchor}")));
        Assert.Equal([2, 3, 3, 4, 3, 4, 2], All(report.Sections).Select(section => section.Level));
    }

    [Fact]
    public void A_single_section_with_the_title_as_heading_is_the_title()
    {
        var report = BuiltReports.OfText("document: [{ heading: Prov, content: [{ text: Först }], sections: [{ heading: A }] }]");
        Assert.Equal("text", Assert.Single(report.Blocks).Kind);
        Assert.Equal(("1.1", 2), (report.Sections[0].Number, report.Sections[0].Level));
        Assert.Single(Rendered.ParsedPage(report).QuerySelectorAll("h1"));
    }

    [Fact]
    public void A_stated_figure_that_differs_is_shown_and_told()
    {
        var report = BuiltReports.OfText(Money + """
            statements:
              - id: x
                title: X
                columns: [b24, b25]
                lines:
                  - { id: l, label: L, amounts: { b24: 1, b25: 2 } }
                  - { id: t, label: T, sum: above, stated: { b24: 1, b25: 5 } }
            accept: [{ rule: total-differs, at: cell:x/t/b25, difference: 3, reason: Känt. }]
            """);
        var (table, row) = (report.Statements[0], report.Statements[0].Rows[1]);
        Assert.Equal((5m, "5", "stated", 2m, 3m, "Känt."), (row.Cells[1].Value, row.Cells[1].Text, row.Cells[1].Kind, row.Cells[1].Computed, row.Cells[1].Difference, row.Cells[1].Reason));
        Assert.Null(row.Cells[0].Difference);
        Assert.Equal(["0", "3"], Assert.Single(row.Differences).Texts);
        Assert.Equal(
            ("cell:x/t/b25", "T visas som angivet. I Budget 2025 är 5\u00a0tkr angivet; det är 3\u00a0tkr mer än radernas summa, 2\u00a0tkr.", "Känt."),
            (table.Disclosures[0].Address, table.Disclosures[0].Text, table.Disclosures[0].Reason));
        Assert.Equal(("X", "Budget 2025", "3\u00a0tkr"), (report.About.Differences[0].Table.Text, report.About.Differences[0].Place, report.About.Differences[0].Amount));

        var page = Rendered.ParsedPage(report);
        Assert.Equal("Skillnad mot radernas summa03", page.QuerySelector("tr.difference")!.TextContent.Replace("\n", ""));
        Assert.EndsWith("Känt.", page.QuerySelector("p.note")!.TextContent);
        Assert.Contains("**5**[^x-1]", Rendered.Document(report));
        Assert.Contains("\n[^x-1]: T visas som angivet.", Rendered.Document(report));
    }

    [Fact]
    public void What_rounding_can_do_is_told_in_one_sentence_and_is_no_known_difference()
    {
        var report = BuiltReports.OfText("""
            periods: { u: { kind: outturn, year: 2024, label: Utfall }, p: { kind: forecast, year: 2024, label: Prognos } }
            statements:
              - id: x
                title: X
                columns: [u, p]
                lines:
                  - { id: l, label: L, amounts: { u: 10, p: 10 } }
                  - { id: m, label: M, amounts: { u: 10, p: 10 } }
                  - { id: t, label: T, sum: above, stated: { u: 21, p: 19 } }
            """);
        Assert.Equal(
            "T: skillnaderna 1\u00a0tkr och \u22121\u00a0tkr i Utfall och Prognos ryms inom avrundningen.", Assert.Single(report.Statements[0].Disclosures).Text);
        Assert.Empty(report.About.Differences);
    }

    [Fact]
    public void Empty_is_not_zero()
    {
        var report = BuiltReports.OfText(Money + """
            statements: [{ id: x, title: X, columns: [b24, b25], lines: [{ id: l, label: L, amounts: { b24: 0 } }, { id: t, label: T, sum: above }] }]
            """);
        Assert.Equal(["0", "", "0", ""], report.Statements[0].Rows.SelectMany(row => row.Cells).Select(cell => cell.Text));
        Assert.Equal(["entered", "empty", "computed", "empty"], report.Statements[0].Rows.SelectMany(row => row.Cells).Select(cell => cell.Kind));
        Assert.Contains(report.About.Notes, note => note.Term == "Tom cell");
    }

    [Fact]
    public void The_organisation_counts_what_is_below_a_sector_and_leaves_cost_centres_out()
    {
        var report = BuiltReports.OfText(Money);
        var sector = Assert.Single(report.Offices);
        Assert.Equal(("2 kontor, 1 enhet", 2), (sector.Counts, sector.Offices.Length));
        Assert.Equal("inga kontor", BuiltReports.OfText("offices: [{ id: s, name: S, kind: sector }]").Offices[0].Counts);
    }

    [Fact]
    public void Links_to_what_the_document_does_not_show_are_words()
    {
        var report = BuiltReports.OfText("offices: [{ id: o, name: O }]\ngoals: [{ id: g, name: G, office: o }]\ndocument: [{ heading: A, content: [{ goals: all }] }]");
        Assert.Equal(new Link("O", "office:o", null), report.Goals[0].Office);
        Assert.Equal("AnsvarigO", Rendered.ParsedPage(report).QuerySelector(".aside")!.TextContent.Trim());
    }

    [Fact]
    public void What_is_shown_twice_has_two_places()
    {
        var report = BuiltReports.OfText("goals: [{ id: g, name: G }]\ndocument: [{ heading: A, content: [{ goals: all }, { areas: all }] }]");
        Assert.Equal(["goal-g", "goal-g.2"], report.Sections[0].Blocks.Select(block => block is GoalsBlock goals ? goals.Goals[0].Anchor : ((AreaBlock)block).Area.Goals[0].Anchor));
        var names = Rendered.ParsedPage(report).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void An_extract_is_an_office_and_those_below_it_without_totals()
    {
        var report = BuiltReports.OfText(Money + """
            areas: [{ id: a, name: A, text: Områdets text }, { id: b, name: B }]
            goals: [{ id: g, name: Mitt mål, area: a, office: o }, { id: h, name: Annans mål, area: b, office: other }]
            statements:
              - id: x
                title: X
                note: Noten
                columns: [b25]
                lines:
                  - { id: l, label: Min rad, office: o, amounts: { b25: 1 } }
                  - { id: m, label: Annans rad, office: other, amounts: { b25: 2 } }
                  - { id: t, label: Summan, sum: above }
            appropriations: [{ id: p, name: Anslaget, amounts: { b25: 1 } }]
            document:
              - { heading: Bara text, content: [{ text: Planens text }] }
              - { heading: Organisation, content: [{ organisation: all }] }
              - { heading: Mål, content: [{ areas: all }] }
              - { heading: Pengar, content: [{ statement: x }, { appropriation: p }] }
            """, new() { Office = "o" });
        Assert.Equal(["2 Organisation", "3 Mål", "4 Pengar"], report.Sections.Select(section => $"{section.Number} {section.Heading}"));
        Assert.Equal(["Min rad"], report.Statements[0].Rows.Select(row => row.Label));
        var page = Rendered.ParsedPage(report).Body!.TextContent;
        Assert.Contains("Utdrag: Kontoret", page);
        Assert.Contains("Mitt mål", page);
        foreach (var other in new[] { "Annan", "Summan", "Noten", "Områdets text", "Planens text", "Anslaget", "Sektorn" })
            Assert.DoesNotContain(other, page);
    }

    [Fact]
    public void A_draft_says_so_and_lists_what_is_not_accepted()
    {
        const string Plan = Money + """
            statements:
              - id: x
                title: X
                columns: [b24, b25]
                lines:
                  - { id: l, label: L, amounts: { b24: 1, b25: 2 } }
                  - { id: t, label: T, sum: above, stated: { b24: 2, b25: 5 } }
            accept: [{ rule: total-differs, at: cell:x/t/b25, difference: 3, reason: Känt. }]
            """;
        var report = BuiltReports.OfText(Plan, new() { Draft = true });
        Assert.StartsWith("Utkast. Planen har 1 fel", report.Draft!.Text);
        Assert.Equal("cell:x/t/b24", Assert.Single(report.Draft.Findings, finding => finding.Severity == "error").Address);
        Assert.Contains("PLAN0301, plan.yaml, rad", Rendered.ParsedPage(report).QuerySelector(".draft")!.TextContent);
        Assert.Contains("PLAN0301, plan.yaml, rad", Rendered.Document(report));
        Assert.Null(BuiltReports.OfText(Plan).Draft);
    }

    [Fact]
    public void Five_hundred_offices_and_five_thousand_lines_are_built()
    {
        var offices = string.Concat(Enumerable.Range(0, 500).Select(o => $"  - {{ id: o{o}, name: Kontor {o}, text: Text }}\n"));
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(l => $"      - {{ id: l{l}, label: Rad {l}, office: o{l % 500}, amounts: {{ b24: {l}, b25: {l} }} }}\n"));
        var report = BuiltReports.OfText($$"""
            periods:
              b24: { kind: budget, year: 2024 }
              b25: { kind: budget, year: 2025 }
            offices:
            {{offices}}
            statements:
              - id: x
                title: X
                columns: [b24, b25]
                lines:
            {{lines}}
                  - { id: t, label: Summa, sum: above }
            """);
        Assert.Equal("12\u00a0497\u00a0500", report.Statements[0].Rows[^1].Cells[0].Text);
        Assert.Equal(5001, Rendered.ParsedPage(report).QuerySelectorAll("#statement-x tbody tr, #statement-x tfoot tr").Length);
        Assert.Contains("| **Summa** | **12\u00a0497\u00a0500** | **12\u00a0497\u00a0500** |\n", Rendered.Document(report));
    }

    private static IEnumerable<Section> All(IEnumerable<Section> sections) => sections.SelectMany(section => All(section.Sections).Prepend(section));
}
