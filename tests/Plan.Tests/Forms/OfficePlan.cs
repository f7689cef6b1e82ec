using Plan.Compiler.Source;

namespace Plan.Tests.Forms;

/// <summary>A plan of an office with lines in two statements, a part, and indicators.</summary>
internal static class OfficePlan
{
    public const string Manifest = """
        plan: 1
        id: liten
        title: Liten plan
        years: 2026-2027
        unit: tkr
        periods:
          utfall-2024: { kind: outturn, year: 2024 }
          budget-2025: { kind: budget, year: 2025, label: "2025" }
          budget-2026: { kind: budget, year: 2026 }
        offices:
          - { id: ledning, name: Ledning, kind: sector }
          - { id: annat, name: Annat kontor }
        statements:
          - id: drift
            title: Drift
            columns: [utfall-2024, budget-2025, budget-2026]
            lines:
              - offices: all
              - { id: ovrigt, label: Övrigt, office: annat, amounts: { budget-2025: 500, budget-2026: 500 } }
              - { id: summa, label: Summa, sum: all, stated: { budget-2026: 10 000 } }
          - id: investering
            title: Investeringar
            unit: mkr
            decimals: 1
            columns: [budget-2026]
            lines: [{ offices: all }, { id: summa, label: Summa, sum: all }]
        """;

    public const string Office = """
        office: { id: ekonomi, name: Ekonomi, part-of: ledning }
        budget:
          drift:
            - id: ekonomi
              label: Ekonomi
              amounts:
                utfall-2024: 3 198   # bokslutet
                budget-2025: 4 240
                budget-2026: 4 300
            - id: varav
              label: Varav hyra
              part-of: ekonomi
              amounts: { budget-2025: 1 000 }
            - id: system
              label: System
              amounts:
          investering:
            - { id: inv, label: Inventarier, amounts: { budget-2026: 1.5 } }
        indicators:
          - { id: nojda, area: trygg, name: Nöjda, unit: "%", outcomes: { 2023: 70.5, 2024: 71.0 }, targets: { 2026: 75 } }
          - id: lage
            area: trygg
            name: Läget
            unit: text
            outcomes:
              2024: Bättre
        areas: [{ id: trygg, name: Trygg }]
        """;

    public static MemoryFiles Files => MemoryFiles.Of(("plan.yaml", Manifest), ("kontor/ekonomi.yaml", Office));

    /// <summary>The form of the office, with its indicators, done but for what a test changes.</summary>
    public static RawForm Form => new RawForm(FormsOf.Make(Files, new("ekonomi", "budget-2026") { Indicators = true })).Status("Klar");

    /// <summary>The office's file with one text in the place of another.</summary>
    public static string OfficeWith(string text, string instead)
    {
        Assert.Contains(text, Office);
        return Office.Replace(text, instead, StringComparison.Ordinal);
    }
}
