using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

/// <summary>A plan of two offices and a statement, whose total can be made wrong.</summary>
internal static class SmallPlan
{
    /// <summary>The total that the lines add up to.</summary>
    public const string RightTotal = "300";

    /// <summary>Writes the plan into a folder.</summary>
    public static void Write(TemporaryFolder folder, string at, string id = "small", string total = RightTotal, string more = "")
    {
        folder.Write($"{at}/plan.yaml", $$"""
            plan: 1
            id: {{id}}
            title: Small plan
            language: en
            years: 2025
            unit: tkr
            periods: { budget-2025: { kind: budget, year: 2025 } }
            statements:
              - id: costs
                title: Costs
                columns: [budget-2025]
                lines:
                  - offices: all
                  - { id: total, label: Total, sum: all, stated: { budget-2025: {{total}} } }
            {{more}}
            """);
        folder.Write($"{at}/offices/north.yaml", Office("north", "North", 100));
        folder.Write($"{at}/offices/south.yaml", Office("south", "South", 200));
    }

    private static string Office(string id, string name, int amount) => $$"""
        office: { id: {{id}}, name: {{name}} }
        budget:
          costs:
            - { id: {{id}}, label: {{name}}, amounts: { budget-2025: {{amount}} } }
        """;
}
