using System.Globalization;
using System.Text;

namespace Plan.EndToEnd.Documents;

/// <summary>A plan that is too much of everything: offices, goals, columns, long words, texts left out, totals below zero.</summary>
internal static class StressPlan
{
    private const int Sectors = 20;
    private const int Offices = 480;
    private const int OfficesALine = 5;
    private const int Goals = 60;
    private const int FirstYear = 2019;
    private const int Columns = 12;
    private const string LongWord = "Samhällsbyggnadsprocessutvecklingsfinansieringsöverenskommelsekommitténs";

    public static string Text { get; } = Write();

    private static string Write()
    {
        var plan = new StringBuilder($"""
            plan: 1
            id: stress
            title: {LongWord} verksamhetsplan
            subtitle: {LongWord} {LongWord}
            organisation: {LongWord}
            publisher: Storkommunen
            years: 2025-2030
            outcome-years: 2019-2024
            unit: tkr
            theme: {"{"} accent: "8a1538", footer: "{LongWord}", font: [Georgia, serif] {"}"}
            periods:

            """);
        foreach (var year in Years())
            plan.Append(CultureInfo.InvariantCulture, $"  p{year}: {{ kind: budget, year: {year}, label: Årsbudgetförslagsbeslut {year} }}\n");
        plan.Append("offices:\n");
        for (var sector = 0; sector < Sectors; sector++)
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ id: s{sector}, name: Sektor {sector} {LongWord}, kind: sector }}\n");
        for (var office = 0; office < Offices; office++)
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ id: o{office}, name: Kontor {office}, part-of: s{office % Sectors}, text: {Words(office)} }}\n");
        plan.Append("areas:\n  - { id: a, name: Området, text: }\n  - { id: b, name: " + LongWord + " }\n  - { id: empty, name: Tomt }\ngoals:\n");
        for (var goal = 0; goal < Goals; goal++)
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ id: g{goal}, area: {(goal % 2 == 0 ? 'a' : 'b')}, office: o{goal}, name: Mål {goal} {LongWord}, text: {Words(goal)}, financing: {{ from: [{{ source: {LongWord}, amount: -{goal} mkr }}] }} }}\n");
        plan.Append("indicators:\n");
        for (var i = 0; i < Goals; i++)
            plan.Append(CultureInfo.InvariantCulture, $"  - {{ id: i{i}, goal: [g{i}, g{(i + 7) % Goals}], name: Mätetal {i} {LongWord}, unit: index, outcomes: {{ 2019: {i}.25, 2023: 1234.5 }}, targets: {{ 2025: 99999.75 }} }}\n");
        plan.Append(CultureInfo.InvariantCulture, $"statements:\n  - id: drift\n    title: {LongWord}\n    note: \n    columns: [{string.Join(", ", Years().Select(year => $"p{year}"))}]\n    lines:\n");
        for (var office = 0; office < Offices; office += OfficesALine)
            plan.Append(CultureInfo.InvariantCulture, $"      - {{ id: l{office}, label: Kontor {office} {(office % 9 == 0 ? LongWord : "")}, indent: {office % 4}, office: o{office}, amounts: {{ {string.Join(", ", Years().Select(year => $"p{year}: {Amount(office, year)}"))} }} }}\n");
        plan.Append("      - { id: total, label: Summa, sum: above }\n");
        plan.Append("""
            document:
              - { heading: Organisationen, content: [{ text: "" }, { organisation: all }] }
              - { heading: Målen, content: [{ areas: all }] }
              - { heading: Pengarna, content: [{ statement: drift }, { chart: drift }] }
            """);
        return plan.ToString();
    }

    private static IEnumerable<int> Years() => Enumerable.Range(FirstYear, Columns);

    // Every third has none, every other of the rest says too much.
    private static string Words(int number) => number % 3 == 0 ? "" : number % 2 == 0 ? $"\"{LongWord} {LongWord} och mer, se [](goal:g{number % Goals}).\"" : "Kontoret planerar arbetet och svarar för att det blir gjort så att alla som bor i kommunen får den hjälp som de behöver.";

    private static string Amount(int office, int year) => (office + year) % 11 == 0 ? "" : $"{(office % 2 == 0 ? -1 : 1) * ((office * 7919) + (year * 31))}";
}
