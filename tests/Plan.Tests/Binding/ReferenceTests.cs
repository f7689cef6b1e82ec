using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Tests.Binding;

public sealed class ReferenceTests
{
    private const string Things = """
        areas: [{ id: trygg, name: A }]
        goals: [{ id: mal, name: G }]
        offices: [{ id: ekonomi, name: E }]
        statements:
          - id: drift
            title: T
            columns: [b25, { id: summa, sum: [b25] }]
            lines: [{ id: rad, label: L, amounts: { b25: 1 } }, { label: H, heading: true }]
        appropriations: [{ id: anslag, name: A, amounts: { b25: 1 }, shares: [{ id: del, name: D, amounts: { b25: 1 } }] }]
        frames: [{ id: ram, title: R }]

        """;

    [Theory]
    [InlineData("indicators: [{ id: i, name: N, area: [|tryg|] }]", "area", "trygg")]
    [InlineData("indicators: [{ id: i, name: N, goal: [|maal|] }]", "goal", null)]
    [InlineData("measures: [{ id: i, name: N, goal: [mal, [|mall|]] }]", "goal", "mal")]
    [InlineData("assignments: [{ id: i, name: N, office: [|ekonmi|] }]", "office", "ekonomi")]
    [InlineData("office: [|ekonomin|]\nassignments: [{ id: i, name: N }, { id: j, name: N }]", "office", "ekonomi")]
    [InlineData("budget: { [|drft|]: [{ id: x, label: L, amounts: }] }", "statement", "drift")]
    [InlineData("document: [{ heading: H, content: [{ area: [|tryg|] }] }]", "area", "trygg")]
    [InlineData("document: [{ heading: H, content: [{ statement: [|drif|] }] }]", "statement", "drift")]
    [InlineData("document: [{ heading: H, content: [{ chart: [|drif|] }] }]", "statement", "drift")]
    [InlineData("document: [{ heading: H, content: [{ appropriation: [|anslaget|] }] }]", "appropriation", "anslag")]
    [InlineData("document: [{ heading: H, content: [{ frame: [|rame|] }] }]", "frame", "ram")]
    [InlineData("document: [{ heading: H, content: [{ organisation: [|ekonomin|] }] }]", "office", "ekonomi")]
    [InlineData("document: [{ heading: H, content: [{ goals: [|tryg|] }] }]", "area", "trygg")]
    [InlineData("rules: { [|total-difers|]: off }", "rule", "total-differs")]
    [InlineData("accept: [{ rule: [|total-difers|], at: 'plan:p' }]", "rule", "total-differs")]
    [InlineData("accept: [{ rule: total-differs, at: 'cell:[|drit|]/rad/b25' }]", "statement", "drift")]
    [InlineData("accept: [{ rule: total-differs, at: 'cell:drift/[|radd|]/b25' }]", "line", "rad")]
    [InlineData("accept: [{ rule: total-differs, at: 'cell:drift/rad/[|b26|]' }]", "column", "b25")]
    [InlineData("accept: [{ rule: shares-differ, at: 'share:anslag/[|dele|]/b25' }]", "share", "del")]
    [InlineData("accept: [{ rule: shares-differ, at: 'appropriation:anslag/[|b26|]' }]", "period", null)]
    [InlineData("accept: [{ rule: shares-differ, at: 'plan:[|q|]' }]", "plan", null)]
    public void An_unknown_name_is_one_finding_with_what_is_near(string content, string kind, string? nearest)
    {
        var isOfManifest = content.StartsWith("document", StringComparison.Ordinal) || content.StartsWith("rules", StringComparison.Ordinal);
        var bound = isOfManifest
            ? BoundCase.OfMoney(content, ("things.yaml", Things))
            : BoundCase.OfMoney("", ("things.yaml", Things), ("x.yaml", content));

        var finding = bound.Says("unknown-reference", kind);
        if (nearest is not null) Assert.Contains(nearest, NearestOf(finding));
    }

    [Theory]
    [InlineData("{ id: x, label: L, amounts: { [|b-25|]: 1 } }", "period-or-column")]
    [InlineData("{ id: x, label: L, sum: [rad, [|radd|]] }", "line")]
    [InlineData("{ id: x, label: L, sum: [rad, -[|radd|]] }", "line")]
    [InlineData("{ id: x, label: L, sum: [other/[|rad|]] }", "line")]
    [InlineData("{ id: x, label: L, sum: [-[|othr|]/rad] }", "statement")]
    [InlineData("{ id: x, label: L, part-of: [|radd|], amounts: { b25: 1 } }", "line")]
    [InlineData("{ line: [|facklig|] }", "line")]
    [InlineData("{ id: x, label: L, office: [|ekonomi|], amounts: }", "office")]
    public void An_unknown_name_in_a_line_is_one_finding(string line, string kind) => BoundCase.OfMoney($"""
        statements:
          - id: drift
            title: T
            columns: [b25]
            lines: [ {"{ id: rad, label: L, amounts: { b25: 1 } }"}, {line} ]
          - id: other
            title: T
            columns: [b25]
            lines: []
        """).Says("unknown-reference", kind);

    [Theory]
    [InlineData("[|b26|]", "period")]
    [InlineData("{ period: [|b26|], label: L }", "period")]
    [InlineData("{ id: c, sum: [b25, -[|b24|]] }", "column")]
    [InlineData("{ id: c, change: [[|b24|], b25] }", "column")]
    public void An_unknown_name_in_a_column_is_one_finding(string column, string kind) => BoundCase.OfMoney($$"""
        statements:
          - id: drift
            title: T
            columns: [b25, {{column}}]
            lines: [{ id: rad, label: L, amounts: { b25: 1 } }, { id: t, label: T, sum: all, stated: { b25: 1 } }]
        """).Says("unknown-reference", kind);

    [Theory]
    [InlineData("appropriations: [{ id: x, name: A, line: '[|drif|]/rad' }]", "statement")]
    [InlineData("appropriations: [{ id: x, name: A, line: 'drift/[|radd|]' }]", "line")]
    [InlineData("appropriations: [{ id: x, name: A, amounts: { [|b26|]: 1 } }]", "period")]
    [InlineData("appropriations: [{ id: x, name: A, shares: [{ id: s, name: S, amounts: { [|b26|]: 1 } }] }]", "period")]
    [InlineData("frames: [{ id: x, title: T, from: 'drift/[|radd|]/b25' }]", "line")]
    [InlineData("frames: [{ id: x, title: T, to: 'drift/rad/[|b24|]' }]", "column")]
    [InlineData("frames: [{ id: x, title: T, to: drift/rad/b25, moves: [{ label: L, from: [|radd|], to: rad }] }]", "line")]
    [InlineData("goals: [{ id: x, name: G, financing: { from: [{ appropriation: [|anslage|], period: b25, amount: 1 }] } }]", "appropriation")]
    [InlineData("goals: [{ id: x, name: G, financing: { from: [{ appropriation: 'anslag/[|delen|]', period: b25, amount: 1 }] } }]", "share")]
    [InlineData("goals: [{ id: x, name: G, financing: { from: [{ appropriation: anslag/del, period: [|b26|], amount: 1 }] } }]", "period")]
    public void An_unknown_name_in_money_is_one_finding(string content, string kind) =>
        BoundCase.OfMoney("", ("things.yaml", Things), ("x.yaml", content)).Says("unknown-reference", kind);

    [Theory]
    [InlineData("appropriations: [{ id: x, name: A, line: [|drift|] }]", "line-path")]
    [InlineData("frames: [{ id: x, title: T, from: [|drift/rad|] }]", "cell-path")]
    [InlineData("accept: [{ rule: total-differs, at: [|drift/rad/b25|] }]", "address")]
    [InlineData("accept: [{ rule: total-differs, at: 'share:[|anslag|]' }]", "share-path")]
    [InlineData("accept: [{ rule: [|unknown-key|], at: 'plan:p' }]", "not-to-be-accepted")]
    public void A_reference_that_is_written_wrong_is_one_finding(string content, string variant) =>
        BoundCase.OfMoney("", ("things.yaml", Things), ("x.yaml", content)).Says("bad-value", variant);

    [Fact]
    public void A_thing_of_another_kind_by_that_name_is_told() =>
        Assert.Equal(["other-kind", "existing"], BoundCase.OfContent("""
            areas: [{ id: trygg, name: A }]
            goals: [{ id: x, name: G }]
            measures: [{ id: m, name: M, goal: [|trygg|] }]
            """).Says("unknown-reference", "goal").Hints);

    [Fact]
    public void A_kind_that_the_key_says_already_is_left_out() => Assert.Equal(["x"], NearestOf(BoundCase.OfContent("""
        goals: [{ id: x, name: G }]
        measures: [{ id: m, name: M, goal: [|goal:x|] }]
        """).Says("unknown-reference", "goal")));

    [Fact]
    public void Where_there_is_nothing_of_the_kind_that_is_told() =>
        Assert.Equal(["none"], BoundCase.OfContent("measures: [{ id: m, name: M, goal: [|trygg|] }]").Says("unknown-reference", "goal").Hints);

    [Fact]
    public void What_exists_is_listed_as_far_as_a_reader_can_take_it_in()
    {
        var areas = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"{{ id: omrade-{i}, name: A }}"));

        var finding = BoundCase.OfContent($"areas: [{areas}]\ngoals: [{{ id: g, name: G, area: [|x|] }}]").Says("unknown-reference", "area");

        Assert.Equal(["among"], finding.Hints);
        Assert.Equal(12, finding.Facts.OfType<ListFact>().Single(fact => fact.Name == "existing").Values.Length);
        Assert.Contains(Fact.Count("count", 30), finding.Facts);
    }

    [Fact]
    public void Thousands_of_unknown_names_are_all_found_and_those_after_a_while_without_a_suggestion()
    {
        var lines = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"{{ id: line-{i}, label: L, sum: [lime-{i}] }}"));

        var bound = BoundCase.OfMoney($"statements: [{{ id: s, title: T, columns: [b25], lines: [{lines}] }}]");

        Assert.Equal(3000, bound.Findings.Length);
        Assert.Equal(("did-you-mean", "among"), (bound.Findings[0].Hints[0], bound.Findings[^1].Hints[0]));
    }

    [Fact]
    public void Names_hold_whatever_file_they_stand_in() => BoundCase.OfMoney("", ("a.yaml", """
        goals: [{ id: g, name: G, area: trygg, office: ekonomi }]
        measures: [{ id: m, name: M, goal: [g, mal] }]
        frames: [{ id: f, title: F, from: drift/rad/b25, to: drift/rad/summa, moves: [{ label: M, from: rad, to: rad }] }]
        accept:
          - { rule: parts-differ, at: 'line:drift/rad', reason: R }
          - { rule: goal-without-measure, at: 'goal:g', reason: R }
          - { rule: shares-differ, at: 'share:anslag/del/b25', reason: R, difference: 2 }
        budget: { drift: [] }
        """), ("z.yaml", Things)).Clean();

    private static ImmutableArray<string> NearestOf(Finding finding) =>
        finding.Facts.OfType<ListFact>().Single(fact => fact.Name == "nearest").Values;
}
