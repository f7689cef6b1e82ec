using System.Text;

namespace Plan.Tests.Generating;

/// <summary>
/// A plan with every feature of statements, appropriations and frames: computed columns, changes in percent, several units, rounding,
/// totals over other statements, draws and moves. Some of what it states is misprinted.
/// </summary>
internal static class FullPlan
{
    private static readonly string[] s_units = ["kr", "tkr", "mkr"];
    private static readonly string?[] s_roundings = [null, null, "auto", "none", "1"];
    private static readonly string[] s_severities = ["error", "warning", "info"];

    private static readonly string[] s_rules =
    [
        "total-differs", "column-differs", "parts-exceed-line", "parts-differ",
        "shares-differ", "appropriation-overdrawn", "appropriation-exceeds-line", "frame-unexplained",
    ];

    /// <summary>The plan's manifest, with all of it. The same seed gives the same plan.</summary>
    public static string Make(int seed)
    {
        var random = new Random(seed);
        var first = Statement("forsta", ["budget-2025", "budget-2026", "utfall-2023"], random);
        var second = Statement("andra", ["budget-2025", "prognos-2024", "budget-2026"], random);
        var yaml = new StringBuilder($$"""
            plan: 1
            id: full-{{seed}}
            title: Plan {{seed}}
            language: {{(random.Next(2) == 0 ? "sv" : "en")}}
            numbers: point
            years: 2025-2027
            unit: {{s_units[random.Next(s_units.Length)]}}
            periods:
              utfall-2023: { kind: outturn, year: 2023 }
              prognos-2024: { kind: forecast, year: 2024 }
              budget-2025: { kind: budget, year: 2025 }
              budget-2026: { kind: budget, year: 2026 }
            rules:

            """);
        foreach (var rule in s_rules)
            if (random.Next(3) == 0) yaml.Append($"  {rule}: {s_severities[random.Next(s_severities.Length)]}\n");
        yaml.Append("  total-unproved: off\nstatements:\n").Append(first.ToYaml()).Append(second.ToYaml());
        AddSummary(yaml, random);
        AddAppropriation(yaml, random);
        AddFrame(yaml, first, random);
        return yaml.ToString();
    }

    private static GeneratedStatement Statement(string id, string[] periods, Random random)
    {
        var statement = StatementGenerator.Make(id, periods, random, withEveryFeature: true);
        foreach (var line in statement.AllLines)
            foreach (var column in line.Stated.Where(_ => random.Next(12) == 0))
                line.Misprints[column] = random.Next(-3, 4);
        return statement;
    }

    public static string? Rounding(Random random) => s_roundings[random.Next(s_roundings.Length)];

    public static string Unit(Random random) => s_units[random.Next(s_units.Length)];

    // In a unit and with columns of its own, over lines of both statements.
    private static void AddSummary(StringBuilder yaml, Random random) => yaml.Append($$"""
          - id: sammandrag
            title: "Sammandrag: 'allt' & mer"
            unit: {{Unit(random)}}
            decimals: {{random.Next(3)}}
            columns:
              - budget-2025
              - { period: budget-2026, decimals: 1 }
              - { id: skillnad, label: Skillnad, sum: [budget-2026, -budget-2025] }
              - { id: dubbel, label: Dubbel, sum: [skillnad, budget-2025] }
            lines:
              - { id: egen, label: Egen, amounts: { budget-2025: 12, budget-2026: 3 } }
              - { id: oppen, label: Öppen, amounts: }
              - { id: mitt, label: Mitt, sum: above }
              - { id: summa, label: Summa, sum: [forsta/netto, -andra/netto, mitt] }
              - { id: rader, label: Rader, sum: [andra/rad-1, -egen, -oppen] }
              - { id: tom, label: Tom, sum: [oppen] }

        """);

    private static void AddAppropriation(StringBuilder yaml, Random random)
    {
        var (whole, one) = (random.Next(10, 90), random.Next(1, 9));
        var off = random.Next(3) == 0 ? random.Next(-2, 3) : 0;
        yaml.Append($$"""
            appropriations:
              - id: pott
                name: Pott
                unit: {{Unit(random)}}
                line: forsta/rad-1
                amounts: { budget-2025: {{whole}}, budget-2026: {{one}} }
                shares:
                  - { id: del-1, name: Del 1, amounts: { budget-2025: {{one}} } }
                  - { id: del-2, name: Del 2, amounts: { budget-2025: {{whole - one + off}} } }
            goals:
              - id: mal-1
                name: Ett mål
                financing:
                  from:
                    - { appropriation: pott/del-1, period: budget-2025, amount: {{random.Next(1, 9)}} }
                    - { appropriation: pott, period: budget-2025, amount: {{random.Next(10, 80)}} }
                    - { appropriation: pott }
              - id: mal-2
                name: Ett annat mål
                financing:
                  from:
                    - { appropriation: pott/del-2, period: budget-2025, amount: {{random.Next(1, 40)}} }
                    - { source: Statsbidrag, amount: 2 }

            """);
    }

    private static void AddFrame(StringBuilder yaml, GeneratedStatement statement, Random random)
    {
        var to = statement.Periods.Contains("budget-2026") ? "budget-2026" : "budget-2025";
        yaml.Append($$"""
            frames:
              - id: ram
                title: Ramen
                from: forsta/netto/budget-2025
                to: forsta/netto/{{to}}
                changes:
                  - { label: Uppräkning, amount: {{random.Next(-500, 500)}} }
                  - { label: Effektivisering, amount: {{random.Next(-5, 5)}}.{{random.Next(10)}} }
                  - { label: Inte klart }
                moves:
                  - { label: Flytt, amount: {{random.Next(1, 50)}}, from: rad-1, to: netto }

            """);
    }
}
