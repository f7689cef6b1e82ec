using System.Text.Json;
using Plan.Compiler.Report;
using Plan.Tests.Report;

namespace Plan.Tests.Output;

/// <summary>A plan that says one hostile thing wherever an author can say anything.</summary>
internal static class HostilePlan
{
    /// <param name="text">What is said as a name, label or title.</param>
    /// <param name="prose">What is said as Markdown; by default the same.</param>
    public static ReportModel Saying(string text, string? prose = null) =>
        BuiltReports.OfFiles(new() { Draft = true, Revision = text }, ("plan.yaml", Yaml("prov", text, prose ?? text)));

    /// <summary>The plan's only file.</summary>
    public static string Yaml(string id, string text, string prose)
    {
        var (name, body) = (JsonSerializer.Serialize(text), JsonSerializer.Serialize(prose));
        return $$"""
            plan: 1
            id: {{id}}
            title: {{name}}
            subtitle: {{name}}
            version: {{name}}
            organisation: {{name}}
            publisher: {{name}}
            years: 2025-2026
            outcome-years: 2023-2024
            unit: { label: {{name}}, factor: 1 }
            theme: { accent: 0a5866, footer: {{body}}, font: [{{name}}] }
            labels:
              goal: {{name}}
              area: [{{name}}, {{name}}]
              line: {{name}}
              appropriation: {{name}}
            periods:
              budget-2024: { kind: budget, year: 2024, label: {{name}} }
              budget-2025: { kind: budget, year: 2025, label: {{name}} }
            offices:
              - { id: s, name: {{name}}, kind: sector, units: [{{name}}], text: {{body}} }
              - { id: o, name: {{name}}, part-of: s, units: [{{name}}], text: {{body}} }
            areas:
              - { id: a, name: {{name}}, text: {{body}} }
            goals:
              - id: g
                area: a
                office: o
                name: {{name}}
                short: {{name}}
                text: {{body}}
                financing:
                  text: {{body}}
                  from:
                    - { source: {{name}}, amount: 1 }
                    - { appropriation: p/d, period: budget-2025, amount: 1 }
            indicators:
              - { id: i, goal: g, name: {{name}}, unit: {{name}}, source: {{name}}, text: {{body}}, outcomes: { 2023: 1, 2024: 2 } }
              - { id: j, goal: g, name: {{name}}, unit: text, outcomes: { 2023: {{name}} } }
            measures:
              - { id: m, goal: g, name: {{name}}, text: {{body}} }
            assignments:
              - { id: u, area: a, office: o, due: 2025-12-31, name: {{name}}, text: {{body}} }
            statements:
              - id: drift
                title: {{name}}
                note: {{body}}
                columns:
                  - budget-2024
                  - { period: budget-2025, label: {{name}} }
                  - { id: f, label: {{name}}, sum: [budget-2025, -budget-2024] }
                lines:
                  - { heading: true, label: {{name}} }
                  - { id: l, label: {{name}}, short: {{name}}, office: o, amounts: { budget-2024: 900, budget-2025: 3 } }
                  - { id: n, label: {{name}}, part-of: l, amounts: { budget-2025: 2 } }
                  - { id: t, label: {{name}}, sum: above, stated: { budget-2025: 5 } }
            appropriations:
              - id: p
                name: {{name}}
                line: drift/l
                text: {{body}}
                amounts: { budget-2025: 3 }
                shares: [{ id: d, name: {{name}}, text: {{body}}, amounts: { budget-2025: 1 } }]
            frames:
              - id: r
                title: {{name}}
                text: {{body}}
                from: drift/l/budget-2024
                to: drift/l/budget-2025
                changes: [{ label: {{name}}, amount: 1 }]
                moves: [{ label: {{name}}, amount: 1, from: l, to: n }, { label: {{name}}, amount: 2 }]
            accept:
              - { rule: total-differs, at: cell:drift/t/budget-2025, difference: 2, reason: {{name}} }
            document:
              - heading: {{name}}
                content: [{ text: {{body}} }, { organisation: all }, { areas: all }, { goals: all }, { indicators: all }, { measures: all }, { assignments: all }]
                sections:
                  - { heading: {{name}}, content: [{ statement: drift }, { chart: drift }, { appropriation: p }, { frame: r }] }
            """;
    }
}
