using System.Globalization;
using System.Text;

namespace Plan.Bench.Plans;

/// <summary>Writes a plan as an author would, in one file or spread over several.</summary>
internal sealed class PlanWriter(InventedPlan plan)
{
    private const int Width = 92;

    private readonly StringBuilder _text = new();

    /// <summary>The files' names and texts.</summary>
    public IEnumerable<(string Name, string Text)> Write(int files)
    {
        Manifest();
        Statements();
        Money();
        if (files == 1)
        {
            Goals(plan.Areas);
            Offices(plan.Offices);
            Budget(plan.Lines);
            return [("plan.yaml", Taken())];
        }

        var written = new List<(string Name, string Text)> { ("plan.yaml", Taken()) };
        foreach (var area in plan.Areas)
        {
            Goals([area]);
            written.Add(($"mal/{area.Id}.yaml", Taken()));
        }

        foreach (var part in plan.Offices.Index().GroupBy(office => office.Index % (files - 1 - plan.Areas.Count)))
        {
            var indexes = part.Select(office => office.Index).ToHashSet();
            Offices([.. part.Select(office => office.Item)]);
            Budget([.. plan.Lines.Where(line => indexes.Contains(line.Office))]);
            written.Add(($"kontor/{part.Key:00}.yaml", Taken()));
        }

        return written;
    }

    private void Manifest()
    {
        _text.Append($$"""
            # En påhittad plan, att mäta med.
            plan: 1
            id: {{plan.Id}}
            title: Verksamhetsplan 2026 för kommun {{plan.Id[5..]}}
            subtitle: Mål, uppdrag och ekonomi 2026–2028
            version: "1.0"
            date: 2026-01-15
            organisation: Kommunstyrelsen
            publisher: Påhittad kommun
            language: sv
            years: 2026-2028
            outcome-years: 2023-2025
            unit: tkr
            numbers: comma
            labels: { goal: Nämndsmål, area: [Prioriterat område, Prioriterade områden] }
            periods:
              utfall-2025-10: { kind: outturn, year: 2025, label: Utfall oktober, rounding: auto }
              budget-2025: { kind: budget, year: 2025, label: Årsbudget 2025 }
              budget-2026: { kind: budget, year: 2026, label: Årsbudget 2026 }
              budget-2027: { kind: budget, year: 2027, label: Plan 2027 }
              budget-2028: { kind: budget, year: 2028, label: Plan 2028 }
            rules: { indicator-without-target: info }
            document:
              - heading: Inledning
                content:
                  - text: |
                      {{plan.Areas[0].Text}}

                      Driften kostar [](cell:drift/resultat/budget-2026) under [året](period:budget-2026), och
                      [satsningarna](appropriation:satsningar) är [](appropriation:satsningar/budget-2026 "mkr").
                sections:
                  - { heading: Organisation, content: [{ organisation: all }] }
              - { heading: Mål för verksamheten, content: [{ areas: all }] }
              - heading: Ekonomi
                numbered: false
                sections:
                  - heading: Drift
                    content: [{ statement: drift }, { chart: drift }, { appropriation: satsningar }, { frame: ram-2026 }]
                  - { heading: Investeringar, content: [{ statement: investering }] }

            """);
    }

    private void Statements()
    {
        var periods = string.Join(", ", InventedPlan.Periods);
        _text.Append($$"""

            statements:
              - id: drift
                title: Specificerade kostnader
                note: Beloppen är i löpande priser.
                columns:
                  [{{periods}},
                   { id: forandring, label: Förändring, sum: [budget-2026, -budget-2025] },
                   { id: procent, label: "%", change: [budget-2025, budget-2026] }]
                lines:
                  - { id: verksamheter, label: Verksamheter, heading: true }
                  - offices: all
                  - id: rad-del
                    label: varav lokaler
                    part-of: rad-0
                    amounts: { budget-2026: {{Math.Abs(plan.Lines[0].Amounts[InventedPlan.FirstBudget]) / 2}} }
                  - id: resultat
                    label: Resultat
                    sum: above
                    stated: {{Flow(InventedPlan.Periods, Sums(plan.Lines, InventedPlan.Periods.Length))}}
              - id: investering
                title: Investeringar
                columns: [{{string.Join(", ", InventedPlan.Periods[InventedPlan.FirstBudget..])}}]
                lines:

            """);
        foreach (var group in plan.Projects)
        {
            _text.Append($"      - id: {group.Id}\n        label: {group.Label}\n        stated: {InvestmentSums(group.Lines)}\n        lines:\n");
            foreach (var line in group.Lines)
                _text.Append($"          - {{ id: {line.Id}, label: {line.Label}, amounts: {Flow(InventedPlan.Periods[InventedPlan.FirstBudget..], line.Amounts)} }}\n");
        }

        _text.Append($"      - id: summa\n        label: Summa\n        sum: all\n        stated: {InvestmentSums([.. plan.Projects.SelectMany(group => group.Lines)])}\n");
    }

    private void Money()
    {
        var given = plan.Shares.Sum(share => share.Amount);
        _text.Append($"\nappropriations:\n  - id: satsningar\n    name: Satsningar\n    unit: tkr\n    amounts: {{ budget-2026: {Grouped(given)} }}\n    shares:\n");
        foreach (var share in plan.Shares)
            _text.Append($"      - {{ id: {share.Id}, name: {share.Name}, amounts: {{ budget-2026: {Grouped(share.Amount)} }} }}\n");
        var totals = Sums(plan.Lines, InventedPlan.Periods.Length);
        var change = totals[InventedPlan.FirstBudget] - totals[InventedPlan.FirstBudget - 1];
        _text.Append($$"""

            frames:
              - id: ram-2026
                title: Förändring av ram
                from: drift/resultat/budget-2025
                to: drift/resultat/budget-2026
                changes:
                  - { label: Löner och priser, amount: 4 000 }
                  - { label: Ändrat uppdrag, amount: {{Grouped(change - 4_000)}} }
                moves:
                  - { label: Flyttad enhet, amount: 500, from: rad-1, to: rad-2 }

            """);
    }

    private void Goals(IReadOnlyList<InventedArea> areas)
    {
        _text.Append("\nareas:\n");
        foreach (var area in areas) Thing(area.Id, area.Name, null, area.Text);
        _text.Append("\ngoals:\n");
        foreach (var (area, goal) in Pairs(areas))
        {
            Thing(goal.Id, goal.Name, $"    area: {area.Id}\n    office: {plan.Offices[goal.Office].Id}\n", goal.Text);
            _text.Append("    financing:\n      within-frame: true\n");
            if (goal.Id == "mal-0") _text.Append("      from:\n        - { appropriation: satsningar/post-0, period: budget-2026, amount: 100 }\n");
        }

        _text.Append("\nindicators:\n");
        foreach (var (_, goal) in Pairs(areas))
            foreach (var indicator in goal.Indicators)
                Thing(
                    indicator.Id, indicator.Name,
                    $"    goal: {goal.Id}\n    unit: \"%\"\n    better: higher\n    source: Medborgarundersökningen # årligen\n"
                    + $"    outcomes: {{ 2023: {Point(indicator.First)}, 2024: {Point(indicator.Second)}, 2025: {Point(indicator.Third)} }}\n"
                    + $"    targets: {{ 2026: {Point(indicator.Target)} }}\n",
                    null);
        _text.Append("\nmeasures:\n");
        foreach (var area in areas) Thing($"matt-{area.Id}", area.Measure, $"    area: {area.Id}\n", null);
        _text.Append("\nassignments:\n");
        foreach (var area in areas) Thing($"uppdrag-{area.Id}", area.Assignment, $"    area: {area.Id}\n    office: {plan.Offices[^1].Id}\n    due: 2026-12-31\n", null);
    }

    private static IEnumerable<(InventedArea Area, InventedGoal Goal)> Pairs(IEnumerable<InventedArea> areas) =>
        areas.SelectMany(area => area.Goals.Select(goal => (area, goal)));

    private void Offices(IReadOnlyList<InventedOffice> offices)
    {
        _text.Append("\noffices:\n");
        foreach (var office in offices)
        {
            var place = office.Sector is { } sector ? $"    part-of: {plan.Offices[sector].Id}\n" : "    kind: sector\n";
            Thing(office.Id, office.Name, $"{place}    units: [{office.Unit}]\n", office.Text);
        }
    }

    private void Budget(IReadOnlyList<InventedLine> lines)
    {
        _text.Append("\nbudget:\n  drift:\n");
        foreach (var line in lines)
        {
            _text.Append($"    - id: {line.Id}\n      label: {line.Label}\n      office: {plan.Offices[line.Office].Id}\n      amounts:\n");
            for (var i = 0; i < line.Amounts.Count; i++) _text.Append($"        {InventedPlan.Periods[i]}: {Grouped(line.Amounts[i])}\n");
        }
    }

    private void Thing(string id, string name, string? more, string? text)
    {
        _text.Append($"  - id: {id}\n    name: '{name}'\n{more}");
        if (text is null) return;
        _text.Append("    text: |\n");
        for (var at = 0; at < text.Length;)
        {
            var end = text.Length - at <= Width ? text.Length : text.LastIndexOf(' ', at + Width);
            _text.Append($"      {text[at..end]}\n");
            at = end + 1;
        }
    }

    private static int[] Sums(IReadOnlyList<InventedLine> lines, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => lines.Sum(line => line.Amounts[column]))];

    private static string InvestmentSums(IReadOnlyList<InventedLine> lines) =>
        Flow(InventedPlan.Periods[InventedPlan.FirstBudget..], Sums(lines, InventedPlan.Periods.Length - InventedPlan.FirstBudget));

    private static string Flow(IReadOnlyList<string> columns, IReadOnlyList<int> amounts) =>
        $"{{ {string.Join(", ", columns.Zip(amounts, (column, amount) => $"{column}: {Grouped(amount)}"))} }}";

    private static string Grouped(int amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Point(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private string Taken()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }
}
