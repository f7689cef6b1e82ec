using System.Collections.Immutable;
using System.Text;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Tests.Findings;

/// <summary>Two plans, a Swedish and an English one, with something of everything that a report can hold.</summary>
internal static class ReportedPlans
{
    private const string Swedish = """
        plan: 1
        title: Verksamhetsplan 2026
        years: 2026
        unit: tkr
        periods:
          utfall-2024: { kind: outturn, year: 2024 }
          budget-2026: { kind: budget, year: 2026 }
        """;

    private const string Content = """
        mål: []
        statements:
          - id: drift
            title: Drift
            columns:
              - utfall-2024
              - budget-2026
              - { id: procent, label: "%", change: [utfall-2024, budget-2026] }
            lines:
              - { id: kök, label: Kök 🍳, amounts: { utfall-2024: 1 187, budget-2026: 1 200 } }
              - { id: skola, label: Skola, amounts: { utfall-2024: 812, budget-2026: 5 000, procent: 516 } }
              - { id: summa, label: Summa, sum: above, stated: { utfall-2024: 2 000, budget-2026: 1 200 } }
              - { id: "över", label: "Över 計画 	ä", outside-total: true, amounts: { budget-2026: 12 00, 	utfall-2024: 1 } }
        accept:
          - { rule: rounding-difference, at: cell:drift/skola/procent, difference: 0.2365, reason: Som tryckt., until: 2026-01-01 }
        """;

    private const string English = """
        plan: 1
        title: Plan 2026
        language: en
        years: 2026
        goals:
          - { id: faster, name: Faster planning, area: growht }
        areas:
          - { id: growth, name: Growth }
        measures:
          - { id: interviews, goal: faster, name: Interviews }
        rules: { goal-without-financing: off }
        """;

    /// <summary>The first has errors, a warning, an info and an accepted finding; the second one error.</summary>
    public static ImmutableArray<CheckedPlan> All =>
    [
        Checked("plans/nord", "sv", [("plan.yaml", Swedish), ("ekonomi/drift.yaml", Content)]),
        Checked("plans/small", "en", [("plan.yaml", English)]),
    ];

    public static ImmutableArray<CheckedPlan> Clean => Of("plan: 1\ntitle: Plan\nyears: 2026\n");

    /// <summary>A plan of one file.</summary>
    public static ImmutableArray<CheckedPlan> Of(string manifest) => [Checked("plans/one", "sv", [("plan.yaml", manifest)])];

    private static CheckedPlan Checked(string path, string language, (string Path, string Text)[] files)
    {
        var found = PlanCompiler.Check(new MemoryFiles(files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text)), path), path.Split('/')[^1], new(Today: new(2026, 6, 1))).Findings;
        return new(path.Split('/')[^1], path, language, found);
    }
}
