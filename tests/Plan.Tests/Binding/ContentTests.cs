using Plan.Compiler.Model;

namespace Plan.Tests.Binding;

public sealed class ContentTests
{
    [Fact]
    public void Every_key_of_goals_and_their_financing_is_read()
    {
        var plan = BoundCase.OfMoney("""
            areas: [{ id: a, name: Area, short: S, text: T }]
            offices: [{ id: o, name: Office, short: S, kind: sector, part-of: p, units: [One, Two], text: T }, { id: p, name: P, kind: cost-centre }, { id: q, name: Q }, { id: r, name: R, kind: unit }]
            appropriations: [{ id: x, name: X, unit: mkr, text: T, line: s/l, amounts: { b25: 18, b24: }, shares: [{ id: y, name: Y, short: S, text: T, amounts: { b25: 7 mkr } }] }]
            statements: [{ id: s, title: T, columns: [b25], lines: [{ id: l, label: L, amounts: }] }]
            goals:
              - id: g
                area: a
                office: o
                name: Goal
                short: G
                text: T
                financing:
                  text: F
                  within-frame: true
                  from:
                    - { appropriation: x/y, period: b25, amount: 7 mkr }
                    - { appropriation: x }
                    - { source: Elsewhere, amount: 2.5 mkr }
                    - source: External
              - { id: h, name: H, financing: }
            """).Clean().Plan;

        Assert.Equal(("Area", "S", "T"), (plan.Areas[0].Name.Value, plan.Areas[0].ShortName, plan.Areas[0].Text?.Value));
        Assert.Equal([OfficeKind.Sector, OfficeKind.CostCentre, OfficeKind.Office, OfficeKind.Unit], plan.Offices.Select(office => office.Kind));
        Assert.Equal(("p", "One|Two", "S", "T"), (plan.Offices[0].PartOf?.Value, string.Join('|', plan.Offices[0].Units), plan.Offices[0].ShortName, plan.Offices[0].Text?.Value));

        var goal = plan.Goals[0];
        Assert.Equal(("a", "o", "Goal", "G", "T"), (goal.Area?.Value, goal.Office?.Value, goal.Name.Value, goal.ShortName, goal.Text?.Value));
        Assert.Equal(("F", true), (goal.Financing?.Text?.Value, goal.Financing!.WithinFrame));
        Assert.Null(plan.Goals[1].Financing);
        var draw = Assert.IsType<AppropriationDraw>(goal.Financing.From[0]);
        Assert.Equal(("x", "y", "x/y", "b25", 7m, Unit.Mkr), (draw.Appropriation, draw.Share, draw.Reference.Value, draw.Period?.Value, draw.Amount?.Value.Value, draw.Amount?.Value.Unit));
        Assert.True(goal.Financing.From[1] is AppropriationDraw { Appropriation: "x", Share: null, Period: null, Amount: null });
        Assert.True(goal.Financing.From[2] is OtherSource { Source.Value: "Elsewhere", Amount.Value: { Value: 2.5m, IsBare: false } });
        Assert.True(goal.Financing.From[3] is OtherSource { Source.Value: "External", Amount: null });

        var appropriation = plan.Appropriations.Single();
        Assert.Equal((Unit.Mkr, "s", "l", "T"), (appropriation.Unit, appropriation.Line?.Statement, appropriation.Line?.Line, appropriation.Text?.Value));
        Assert.Equal(["b25 18", "b24 "], appropriation.Amounts.Select(amount => $"{amount.Column} {amount.Amount?.Value.Value}"));
        Assert.Equal(("Y", "S", "T", 7m), appropriation.Shares.Single() is var share ? (share.Name.Value, share.ShortName, share.Text?.Value, share.Amounts[0].Amount!.Value.Value) : default);
    }

    [Theory]
    [InlineData("{ appropriation: x, [|period|]: b25 }", "amount")]
    [InlineData("{ [|appropriation|]: x, amount: 7 }", "period")]
    public void An_amount_that_is_drawn_has_a_period_and_a_period_an_amount(string from, string missing)
    {
        var bound = BoundCase.OfMoney($"appropriations: [{{ id: x, name: X }}]\ngoals: [{{ id: g, name: G, financing: {{ from: [{from}] }} }}]");

        Assert.Equal([Compiler.Findings.Fact.Text("key", missing)], bound.Single.Facts);
        Assert.Equal("missing-key", bound.Single.Rule.Name);
    }

    [Fact]
    public void A_period_says_nothing_of_a_source_in_words() => BoundCase.OfMoney("""
        goals: [{ id: g, name: G, financing: { from: [{ source: S, [|period|]: b25, amount: 1 }] } }]
        """).Says("wrong-shape", "only-with");

    [Fact]
    public void Every_key_of_indicators_measures_and_assignments_is_read()
    {
        var plan = BoundCase.OfContent("""
            areas: [{ id: a, name: A }]
            goals: [{ id: g, name: G }, { id: h, name: H }]
            offices: [{ id: o, name: O }]
            indicators:
              - { id: i, goal: [g, h, g], office: o, name: I, short: S, unit: "%", better: lower, source: SCB, preliminary: true, text: T, outcomes: { 2023: 85.0, 2022: 70 %, 2024: }, targets: { 2025: -86 } }
              - { id: j, area: a, name: J, unit: rank }
              - { id: k, goal: h, name: K, unit: text, better: higher, outcomes: { 2024: gott } }
              - { id: l, name: L, unit: rank, better: higher }
            measures: [{ id: m, goal: g, office: o, name: M, short: S, text: T }]
            assignments: [{ id: u, area: a, office: o, name: U, short: S, due: 2025-12-31, text: T }]
            """).Clean().Plan;

        var i = plan.Indicators[0];
        Assert.Equal(("g|h", "o", "S", "%", Better.Lower, "SCB", true, "T"),
            (string.Join('|', i.BelongsTo.Goals), i.Office?.Value, i.ShortName, i.Unit, i.Better, i.Source, i.Preliminary, i.Text?.Value));
        Assert.Equal(["2022 70 0", "2023 85.0 1", "2024  "], i.Outcomes.Select(outcome => $"{outcome.Year} {outcome.Value?.Value.Number} {outcome.Value?.Value.Decimals}"));
        Assert.Equal(-86, i.Targets.Single().Value?.Value.Number);
        Assert.Equal([Better.Lower, Better.Lower, Better.Higher, Better.Higher], plan.Indicators.Select(indicator => indicator.Better));
        Assert.Equal("a", plan.Indicators[1].BelongsTo.Area?.Value);
        Assert.Equal(new(null, 0, "gott"), plan.Indicators[2].Outcomes.Single().Value?.Value);
        Assert.Equal(("g", "o", "S", "T"), plan.Measures.Single() is var m ? (m.BelongsTo.Goals.Single().Value, m.Office?.Value, m.ShortName, m.Text?.Value) : default);
        Assert.Equal(("a", "o", "S", new DateOnly(2025, 12, 31)), plan.Assignments.Single() is var u ? (u.BelongsTo.Area?.Value, u.Office?.Value, u.ShortName, u.Due?.Value) : default);
    }

    [Fact]
    public void Every_key_of_frames_and_acceptances_is_read()
    {
        var plan = BoundCase.OfMoney("""
            statements: [{ id: s, title: T, columns: [b24, b25], lines: [{ id: l, label: L, amounts: }, { id: k, label: K, amounts: }] }]
            frames:
              - id: f
                title: F
                short: S
                text: T
                from: s/l/b24
                to: s/l/b25
                changes: [{ label: Pay, short: P, amount: +5 154 }, { label: Later, amount: }]
                moves: [{ label: House, short: H, amount: 4 mkr, from: l, to: k }]
            accept:
              - { rule: frame-unexplained, at: 'frame:f', difference: −1 200,5, reason: Known, until: 2026-06-30 }
            """.Replace("−1 200,5", "'−1 200,5'")).Clean().Plan;

        var frame = plan.Frames.Single();
        Assert.Equal(("S", "T", "cell:s/l/b24", "cell:s/l/b25", true), (frame.ShortName, frame.Text?.Value, frame.From?.Address.ToString(), frame.To?.Address.ToString(), frame.IsWhole));
        Assert.Equal(["Pay P 5154", "Later  "], frame.Changes.Select(change => $"{change.Label} {change.ShortName} {change.Amount?.Value.Value}"));
        Assert.Equal(("House", "H", 4m, "l", "k"), frame.Moves.Single() is var move ? (move.Label.Value, move.ShortName, move.Amount!.Value.Value, move.From?.Value, move.To?.Value) : default);
        var acceptance = plan.Acceptances.Single();
        Assert.Equal(("frame-unexplained", "frame:f", -1200.5m, "Known", new DateOnly(2026, 6, 30)),
            (acceptance.Rule.Value, acceptance.At.Value, acceptance.Difference?.Value, acceptance.Reason?.Value, acceptance.Until?.Value));
    }

    [Theory]
    [InlineData("{ label: L, amount: [|1e3|] }", "bad-amount")]
    [InlineData("{ label: L, amount: [|[1]|] }", "wrong-shape")]
    [InlineData("{ label: L, [|sum|]: 1 }", "unknown-key")]
    [InlineData("[|text|]", "wrong-shape")]
    public void A_frame_with_a_change_that_cannot_be_read_is_compared_with_nothing(string change, string rule)
    {
        var bound = BoundCase.OfMoney($"frames: [{{ id: f, title: F, changes: [ {change} ] }}]");

        bound.SaysAtEach(rule);
        Assert.False(bound.Plan.Frames.Single().IsWhole);
    }

    [Fact]
    public void An_outline_is_read_as_written()
    {
        var outline = BoundCase.OfMoney("""
            areas: [{ id: a, name: A }]
            offices: [{ id: o, name: O }]
            statements: [{ id: s, title: T, columns: [b25], lines: [] }]
            appropriations: [{ id: x, name: X }]
            frames: [{ id: f, title: F }]
            document:
              - heading: One
                numbered: false
                content: [{ text: Words }, { text: }, { organisation: all }, { organisation: o }, { areas: all }, { area: a }]
                sections:
                  - heading: Two
                    content: [{ statement: s }, { chart: s }, { appropriation: x }, { frame: f }, { goals: all }, { goals: a }, { indicators: a }, { measures: all }, { assignments: a }]
              - heading: Three
            """).Clean().Plan.Manifest.Outline;

        Assert.Equal(["One", "Three"], outline.Select(section => section.Heading.Value));
        Assert.Equal([false, true], outline.Select(section => section.Numbered));
        Assert.Equal(["text Words", "organisation all", "organisation o", "areas all", "area a"], outline[0].Content.Select(block => $"{block.Kind} {block.Target?.Value ?? block.Text?.Value}"));
        Assert.Equal("statement s|chart s|appropriation x|frame f|goals all|goals a|indicators a|measures all|assignments a",
            string.Join('|', outline[0].Sections.Single().Content.Select(block => $"{block.Kind} {block.Target}")));
        Assert.True(outline[0].Content[1].IsAll);
    }
}
