using System.Text;
using Plan.Tests.Generating;

namespace Plan.Tests.Rolling;

/// <summary>Goals, indicators, assignments, appropriations, a frame and links beside generated statements, written now in one way, now in another.</summary>
internal sealed class GeneratedContent
{
    private static readonly string[] s_periods = ["budget-2024", "budget-2025", "budget-2026"];

    private readonly StringBuilder _yaml = new("areas: [{ id: omrade, name: Område }]\n");
    private readonly GeneratedPlan _plan;
    private readonly Random _random;

    private GeneratedContent(GeneratedPlan plan, int seed)
    {
        (_plan, _random) = (plan, new(seed));
        Appropriation();
        Goals();
        Indicators();
        Assignments();
        Frame();
    }

    public static string Of(GeneratedPlan plan, int seed) => new GeneratedContent(plan, seed)._yaml.ToString();

    private void Appropriation()
    {
        _yaml.Append("appropriations:\n  - id: anslag\n    name: Anslag\n");
        var given = s_periods.Where(_ => _random.Next(4) > 0).ToList();
        Mapping("    ", "amounts", given.Select(period => (period, "100")));
        _yaml.Append("    shares:\n");
        foreach (var (id, amount) in new[] { ("ena", "60"), ("andra", "40") })
        {
            _yaml.Append($"      - id: {id}\n        name: Andel {id}\n");
            Mapping("        ", "amounts", given.Where(_ => true).Select(period => (period, amount)));
        }
        _yaml.Append($"    text: |\n      Anslaget{string.Concat(given.Select(period => $" är [](appropriation:anslag/{period} \"mkr\") och [delas](share:anslag/ena/{period})"))}.\n");
    }

    private void Goals()
    {
        _yaml.Append("goals:\n");
        for (var i = 0; i < 3; i++)
        {
            _yaml.Append($"  - id: mal-{i}\n    area: omrade\n    name: Mål {i}\n    text: \"{Links()}\"\n    financing:\n      from:\n");
            _yaml.Append("        - { appropriation: anslag/ena }\n        # härifrån\n        - source: annat håll\n          amount: 3   # ungefär\n");
            if (_random.Next(2) == 0) _yaml.Append("        - { period: budget-2024, amount: 1, appropriation: anslag }\n");
            if (_random.Next(2) == 0) _yaml.Append("        - amount: 1\n          period: budget-2025\n          appropriation: anslag/andra\n");
            if (_random.Next(2) == 0) _yaml.Append("        - { appropriation: anslag/andra, period: budget-2026, amount: 1 }\n");
        }
    }

    private void Indicators()
    {
        _yaml.Append("indicators:\n");
        for (var i = 0; i < 4; i++)
        {
            _yaml.Append($"  - id: matt-{i}\n    goal: mal-{i % 3}\n    name: Mått {i}\n");
            Mapping("    ", "outcomes", Years(2020, 2025));
            Mapping("    ", "targets", Years(2023, 2030));
        }
    }

    private IEnumerable<(string, string)> Years(int first, int last) =>
        Enumerable.Range(first, last - first).Where(_ => _random.Next(2) == 0).Select(year => ($"{year}", _random.Next(5) == 0 ? "" : $"{_random.Next(100)}"));

    private void Assignments()
    {
        _yaml.Append("assignments:\n");
        for (var i = _random.Next(1, 4); i > 0; i--)
            _yaml.Append(_random.Next(2) == 0
                ? $"  - {{ id: uppdrag-{i}, area: omrade, name: 'Det {i}:a', due: {_random.Next(2024, 2028)}-06-30 }}\n"
                : $"  # {i}\n  - id: uppdrag-{i}\n    area: omrade\n    name: Uppdrag {i}\n{(_random.Next(2) == 0 ? $"    due: {_random.Next(2024, 2028)}-12-31\n" : "")}\n");
        _yaml.Append("measures: [{ id: matning, area: omrade, name: Mätning, text: 'Se [](assignment:uppdrag-1) och [det](assignment:uppdrag-1).' }]\n");
    }

    private void Frame()
    {
        if (_plan.First.Periods is not [var from, var to, ..]) return;
        _yaml.Append($"frames:\n  - moves: []\n    id: ram\n    title: Från 2024 till 2025\n    from: forsta/netto/{from}\n    changes:\n      # skäl\n      - {{ label: Skäl, amount: 1 }}\n    to: forsta/netto/{to}\n");
    }

    // To cells that are not empty, some of them in computed columns.
    private string Links() => string.Join(", ", _plan.First.AllLines.Where(line => !line.IsHeading)
        .SelectMany(line => _plan.First.Columns.Where(column => _plan.First.Figure(line, column) is not null).Select(column => $"forsta/{line.Id}/{column}"))
        .Where(_ => _random.Next(4) == 0).Select(cell => _random.Next(2) == 0 ? $"[](cell:{cell})" : $"[som så](cell:{cell})").Prepend("År 2025"));

    private void Mapping(string indent, string key, IEnumerable<(string Key, string Value)> entries)
    {
        var given = entries.ToList();
        if (given.Count == 0) return;
        if (_random.Next(2) == 0)
            _yaml.Append($"{indent}{key}: {{ {string.Join(", ", given.Select(entry => $"{entry.Key}: {(entry.Value.Length > 0 ? entry.Value : "~")}"))} }}\n");
        else
            _yaml.Append($"{indent}{key}:   # så här\n{string.Concat(given.Select(entry => $"{indent}  # {entry.Key}\n{indent}  {entry.Key}: {entry.Value}\n"))}");
    }
}
