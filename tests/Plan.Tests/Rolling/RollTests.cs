using Plan.Compiler.Rolling;
using Plan.Compiler.Source;

namespace Plan.Tests.Rolling;

public sealed class RollTests
{
    private const string Manifest = """
        plan: 1   # the language
        id: town-2025
        title: "Plan 2025"
        date: 2024-12-01
        years: 2025-2026
        language: en
        unit: tkr
        # What money is told for.
        periods:
          budget-2024: { kind: budget, year: 2024, label: 'Budget 2024' }
          # the year we plan
          budget-2025: { kind: budget, year: 2025 }
          budget-2026: { kind: budget, year: 2026 }
        document:
          - heading: Plan 2025
            content:
              - text: "It was [](cell:s/a/budget-2024), is [](cell:s/a/budget-2025) and [rose](cell:s/a/more); see [](assignment:old) and [that](assignment:old \"x\")."
        """;

    private const string Content = """
        areas: [{ id: a, name: A }]
        assignments:
          # Of the council.
          - { id: old, area: a, name: "Say: \"now\"", due: 2025-12-31 }   # soon

          # Of the board.
          - { id: new, area: a, name: Later, due: 2026-01-01 }
        statements:
          - id: s
            title: Costs 2025
            columns: [budget-2024, budget-2025, { id: more, label: More, sum: [budget-2025, -budget-2024] }]
            lines:
              - amounts:   # first
                  budget-2024: 1 000
                  # as decided in June
                  budget-2025: 1 200   # up
                id: a
                label: A
              - { id: t, label: T, sum: above, stated: { budget-2024: 1 000, budget-2025: 1 201, more: 200 } }
        accept:
          - { rule: total-differs, at: cell:s/t/budget-2025, difference: 1, reason: As printed }
          - { rule: column-differs, at: cell:s/t/more, difference: -1, reason: As printed }
        """;

    [Fact]
    public void What_is_kept_is_kept_as_it_is_written()
    {
        var rolled = Roll(Manifest, Content);

        AssertWhole(rolled);
        Assert.Equal("""
            plan: 1   # the language
            id: town-2026
            title: "Plan 2026"
            years: 2026-2027
            language: en
            unit: tkr
            # What money is told for.
            periods:
              # the year we plan
              budget-2025: { kind: budget, year: 2025 }
              budget-2026: { kind: budget, year: 2026 }
              budget-2027: { kind: budget, year: 2027 }

            """.TrimEnd(), rolled.Files["plan.yaml"][..rolled.Files["plan.yaml"].IndexOf("\ndocument", StringComparison.Ordinal)]);
        Assert.Equal("""
            areas: [{ id: a, name: A }]
            assignments:

              # Of the board.
              - { id: new, area: a, name: Later, due: 2026-01-01 }
            statements:
              - id: s
                title: Costs 2026
                columns: [budget-2025, budget-2026, { id: more, label: More, sum: [budget-2026, -budget-2025] }]
                lines:
                  - amounts:   # first
                      # as decided in June
                      budget-2025: 1 200   # up
                      budget-2026:
                    id: a
                    label: A
                  - { id: t, label: T, sum: above, stated: { budget-2025: 1 201 } }
            accept:
              - { rule: total-differs, at: cell:s/t/budget-2025, difference: 1, reason: As printed }

            """.TrimEnd(), rolled.Files["content.yaml"].Replace("  # Of the council.\n", "", StringComparison.Ordinal).TrimEnd());
    }

    [Fact]
    public void Links_to_what_is_gone_are_written_out_and_told()
    {
        var rolled = Roll(Manifest, Content);

        Assert.Contains(
            "It was 1,000\u00A0tkr, is [](cell:s/a/budget-2025) and [rose](line:s/a); see Say: \\\"now\\\" and that.", rolled.Files["plan.yaml"], StringComparison.Ordinal);
        Assert.Equal(3, rolled.Items.Count(item => item.Outcome == RollOutcome.WrittenOut));
    }

    [Fact]
    public void Lines_end_as_they_did_and_a_last_line_may_be_open()
    {
        var rolled = RolledPlans.Roll(MemoryFiles.Of(
            ("plan.yaml", Manifest[..Manifest.IndexOf("document", StringComparison.Ordinal)].Replace("\n", "\r\n", StringComparison.Ordinal)),
            ("line.yaml", "statements:\r\n  - id: s\r\n    title: S\r\n    columns: [budget-2025]\r\n    lines:\r\n      - id: a\r\n        label: A\r\n        amounts:\r\n          budget-2025: 5")));

        Assert.EndsWith("budget-2025: 5\r\n          budget-2026:\r\n", rolled.Files["line.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(rolled.Files["plan.yaml"].Split("\r\n"), line => line.Contains('\n', StringComparison.Ordinal));
        AssertWhole(rolled);
    }

    [Fact]
    public void Targets_outcomes_draws_and_frames_are_of_the_new_years()
    {
        var rolled = Roll(Manifest[..Manifest.IndexOf("document", StringComparison.Ordinal)], """
            goals:
              - id: g
                name: G
                financing:
                  from:
                    - period: budget-2025
                      amount: 5
                      appropriation: x
                    - { source: elsewhere, amount: 2 }
            indicators:
              - id: i
                goal: g
                name: I
                outcomes:
                  2023: 1
                targets: { 2024: 1, 2025: 2, 2026: 3 }
              - { id: j, goal: g, name: J, outcomes: { 2024: 1 }, targets: { 2024: 4 } }
            appropriations:
              - { id: x, name: X, amounts: { budget-2025: 5 } }
            statements:
              - { id: s, title: S, columns: [budget-2024, budget-2025], lines: [{ id: a, label: A, amounts: { budget-2024: 1, budget-2025: 3 } }, { id: t, label: T, sum: all }] }
            frames:
              - changes: [{ label: Because, amount: 2 }]
                id: f
                title: From 2024 to 2025
                from: s/t/budget-2024
                to: s/t/budget-2025
            """);

        AssertWhole(rolled);
        var text = rolled.Files["content.yaml"];
        Assert.Contains("- appropriation: x\n", text, StringComparison.Ordinal);
        Assert.Contains("- { source: elsewhere }", text, StringComparison.Ordinal);
        Assert.Contains("      2023: 1\n      2024:\n      2025:\n", text, StringComparison.Ordinal);
        Assert.Contains("targets: { 2026: 3, 2027: ~ }", text, StringComparison.Ordinal);
        Assert.Contains("name: J, outcomes: { 2024: 1, 2025: ~ } }", text, StringComparison.Ordinal);
        Assert.Contains("amounts: { budget-2025: 5, budget-2026: ~ } }", text, StringComparison.Ordinal);
        Assert.Contains("  - id: f\n    title: From 2025 to 2026\n    from: s/t/budget-2025\n    to: s/t/budget-2026", text, StringComparison.Ordinal);
        Assert.Contains(rolled.Items, item => item is { Outcome: RollOutcome.Dropped, Detail: "Because: 2" });
    }

    private static RolledPlan Roll(string manifest, string content) => RolledPlans.Roll(MemoryFiles.Of(("plan.yaml", manifest), ("content.yaml", content)));

    private static void AssertWhole(RolledPlan rolled) =>
        Assert.False(rolled.Plan.HasErrors, string.Join('\n', rolled.Plan.Findings.Select(f => $"{f.Severity} {f.Rule} {f.Place} {f.Address}")) + string.Concat(rolled.Files.Values));
}
