namespace Plan.Tests.Binding;

/// <summary>A plan without a mistake in which every key of the language stands.</summary>
internal static class EveryKey
{
    public const string Manifest = """
        plan: 1
        id: every-key
        title: Every key
        subtitle: S
        version: "1.0"
        date: 2025-01-15
        organisation: O
        publisher: P
        language: en
        years: 2025-2027
        outcome-years: 2022-2024
        unit: tkr
        numbers: point
        labels: { goal: Aim, area: [Area, Areas], office: Office }
        rules: { unused-period: error, total-differs: warning, figure-differs: info }
        periods:
          outturn: { kind: outturn, year: 2024, label: Outturn, short: O, rounding: auto }
          before: { kind: budget, year: 2024, rounding: none }
          budget: { kind: budget, year: 2025, rounding: 2 }
        document:
          - heading: One
            numbered: false
            content:
              - text: See [](goal:grow) and [](cell:running/total/budget "mkr"). Two units share 12 tkr.
              - organisation: all
              - areas: all
              - area: town
            sections:
              - heading: Two
                content: [{ statement: running }, { chart: running }, { appropriation: fund }, { frame: why }]
              - heading: Three
                content: [{ goals: all }, { indicators: town }, { measures: all }, { assignments: all }, { text: { file: texts/note.md } }]
        theme: { accent: "#0a5866", accent-dark: 7fc6d2, logo: texts/logo.svg, footer: "See [](goal:grow)", font: [Georgia, serif] }
        """;

    public const string Goals = """
        areas: [{ id: town, name: Town, short: T, text: Words }]
        goals:
          - id: grow
            area: town
            office: finance
            name: Grow
            short: G
            text: Words
            financing:
              text: Words
              within-frame: false
              from:
                - { appropriation: fund/half, period: budget, amount: 0.001 mkr }
                - { appropriation: fund }
                - { source: elsewhere, amount: 2 }
        indicators:
          - { id: share, goal: [grow], office: finance, name: Share, short: S, unit: "%", better: higher, source: Survey, preliminary: true, text: W, outcomes: { 2023: 70.5 }, targets: { 2025: 72 } }
          - { id: words, area: town, name: Words, unit: text, outcomes: { 2023: good } }
        measures: [{ id: talk, goal: grow, office: finance, name: Talk, short: T, text: W }]
        assignments: [{ id: look, area: town, office: finance, name: Look, short: L, due: 2025-12-31, text: W }]
        offices: [{ id: sector, name: Sector, kind: sector }]
        appropriations:
          - id: fund
            name: Fund
            short: F
            unit: mkr
            line: running/hall
            amounts: { budget: 0.003 }
            shares: [{ id: half, name: Half, short: H, amounts: { budget: 3 tkr }, text: W }]
            text: Words
        frames:
          - id: why
            title: Why
            short: W
            text: Words
            from: running/total/before
            to: running/total/budget
            changes: [{ label: Pay, short: P, amount: 7 }]
            moves: [{ label: Hall, short: H, amount: 1, from: hall, to: garden }]
        accept:
          - { rule: total-differs, at: "cell:running/total/budget", difference: -1, reason: Known, until: 2026-06-30 }
        """;

    public const string Statements = """
        statements:
          - id: running
            title: Running
            short: R
            note: Words
            unit: tkr
            decimals: 1
            rounding: 2
            columns:
              - outturn
              - before
              - { period: budget, label: Budget, short: B, decimals: 0, rounding: none }
              - { id: more, label: More, short: M, sum: [budget, -before], decimals: 0, rounding: auto }
              - { id: percent, label: "%", change: [before, budget] }
            lines:
              - { label: Heading, heading: true }
              - { offices: all }
              - id: group
                label: Group
                stated: { budget: 7 }
                lines:
                  - { line: given }
                  - { id: hall, label: Hall, short: H, office: finance, indent: 1, parts: all, amounts: { budget: 4, before: 3, more: 1 } }
              - { id: door, label: Door, part-of: hall, amounts: { budget: 4, before: 3 } }
              - { id: garden, label: Garden, outside-total: true, amounts: { budget: 9 } }
              - { id: total, label: Total, sum: above, stated: { budget: 12, percent: 140 % } }
              - { id: twice, label: Twice, sum: [total, -group, other/line] }
          - { id: other, title: Other, unit: mkr, columns: [budget], lines: [{ id: line, label: Line, amounts: { budget: } }] }
          - { id: people, title: People, unit: { label: people, factor: 1 }, rounding: none, columns: [budget], lines: [{ id: staff, label: Staff, amounts: { budget: 9 } }] }
        """;

    public const string Office = """
        office: { id: finance, name: Finance, short: F, kind: office, part-of: sector, units: [Accounts, Payroll], text: Words }
        budget:
          running:
            - { id: given, label: Given, amounts: { budget: 3, before: 2 } }
            - { id: offices-group, label: Group, stated: { budget: 5 }, lines: [{ id: inner, label: Inner, amounts: { budget: 5 } }] }
        """;

    public static readonly (string Path, string Text)[] Files =
        [("a-goals.yaml", Goals), ("b-statements.yaml", Statements), ("c-office.yaml", Office), ("texts/note.md", "A [link](office:finance).\n"),
        ("texts/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")];
}
