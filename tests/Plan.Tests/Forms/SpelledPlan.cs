using System.Globalization;
using System.Text;
using CsCheck;
using Plan.Compiler.Source;

namespace Plan.Tests.Forms;

/// <summary>
/// A plan whose amounts are spelt in every way that the language has, over several files, and what an office fills in. It knows of
/// each byte whether an import may touch it.
/// </summary>
internal sealed class SpelledPlan(Random random)
{
    public const string Period = "budget-2025";

    private static readonly string[] s_groups = ["", " ", "\u00A0", "\u202F", "\u2009"];
    private static readonly string[] s_offices = ["kontor/a.yaml", "kontor/åäö b.yml"];
    private static readonly string[] s_minuses = ["-", "\u2212", "\u2013"];

    private readonly List<SpelledFile> _files = [];
    private readonly int _decimals = random.Next(3);

    public static readonly Gen<SpelledPlan> Any = Gen.ULong.Select(seed => new SpelledPlan(new Random(unchecked((int)seed))).Make());

    public IReadOnlyList<SpelledFile> Files => _files;

    /// <summary>What is filled in, by line; a line that is not there is left as it is.</summary>
    public Dictionary<string, decimal?> Filled { get; } = [];

    public MemoryFiles Store => new(_files.ToDictionary(file => file.Path, file => file.Bytes));

    private SpelledPlan Make()
    {
        var manifest = New("plan.yaml");
        manifest.Text($$"""
            plan: 1
            id: stavad   # ett id
            title: Stavad plan
            years: 2025
            unit: tkr
            periods:
              budget-2024: { kind: budget, year: 2024 }
              {{Period}}: { kind: budget, year: 2025 }
            offices:
              - { id: kontor, name: Kontor }
            statements:
              - id: drift
                title: Drift
                decimals: {{_decimals}}
                columns: [budget-2024, {{Period}}]
                lines:
                  - offices: all

            """);
        for (var i = random.Next(3); i > 0; i--) Line(manifest, "      ", office: true);
        manifest.Text("      - { id: summa, label: Summa, sum: all }\n");
        foreach (var path in s_offices.Take(1 + random.Next(2)))
        {
            var file = New(path);
            file.Text($"# Fil {path}\noffice: kontor\nbudget:\n  drift:\n");
            for (var i = random.Next(1, 4); i > 0; i--) Line(file, "    ", office: false);
            if (random.Next(3) == 0) file.TakeLastLineEnd();
        }
        return this;
    }

    private SpelledFile New(string path)
    {
        var file = new SpelledFile(path, random.Next(3) == 0 ? "\r\n" : "\n", random.Next(4) == 0);
        _files.Add(file);
        return file;
    }

    private int _lines;

    private void Line(SpelledFile file, string indent, bool office)
    {
        var id = $"rad-{++_lines}";
        var fill = random.Next(4);
        decimal? filled = fill == 0 ? null : Value();
        // A flow mapping takes no comma; a figure that isn't there may be added.
        var shape = random.Next(6);
        var isFlow = shape is 0 or 1;
        var before = random.Next(5) == 0 ? null : Figure(isFlow);
        var asked = random.Next(4) == 0 ? null : Figure(isFlow);
        if (fill != 1) Filled[id] = filled;
        var changes = fill != 1 && filled != asked?.Value;
        var comment = random.Next(3) == 0 ? "   # en kommentar, {med} tecken" : "";
        var owner = office ? ", office: kontor" : "";
        switch (shape)
        {
            case 0:
                file.Text($"{indent}- {{ id: {id}, label: Rad {id}{owner}, amounts: {{");
                Flow(file, before, asked, changes, filled);
                file.Text($" }} }}{comment}\n");
                break;
            case 1:
                file.Text($"{indent}- id: {id}\n{indent}  label: 'Rad {id}'\n{(office ? $"{indent}  office: kontor\n" : "")}{indent}  amounts: {{");
                Flow(file, before, asked, changes, filled);
                file.Text($" }}{comment}\n");
                break;
            case 2 when before is null && asked is null:
                file.Text($"{indent}- id: {id}\n{indent}  label: \"Rad {id}\"\n{(office ? $"{indent}  office: kontor\n" : "")}{indent}  amounts:{comment}");
                if (filled is not null && changes) file.Inserted(indent + "    ", filled.Value, isFlow: false);
                file.Text("\n");
                break;
            default:
                file.Text($"{indent}- id: {id}\n{indent}  label: Rad {id}\n{(office ? $"{indent}  office: kontor\n" : "")}{indent}  amounts:\n");
                Block(file, indent + "    ", before, asked, changes, filled, comment);
                break;
        }
    }

    private static void Flow(SpelledFile file, SpelledFigure? before, SpelledFigure? asked, bool changes, decimal? filled)
    {
        var given = new[] { ("budget-2024", before), (Period, asked) }.Where(entry => entry.Item2 is not null).ToList();
        foreach (var (index, (period, figure)) in given.Index())
        {
            file.Text($"{(index == 0 ? " " : ", ")}{period}: ");
            file.Figure(figure!.Text, period == Period && changes, filled);
        }
        if (asked is null && changes && filled is not null) file.Inserted(given.Count == 0 ? " " : ", ", filled.Value, isFlow: true);
    }

    private static void Block(SpelledFile file, string indent, SpelledFigure? before, SpelledFigure? asked, bool changes, decimal? filled, string comment)
    {
        // A mapping with nothing in it would be an empty amounts.
        file.Text($"{indent}budget-2024:{(before is null ? "" : " " + before.Text)}{comment}");
        if (asked is null)
        {
            if (changes && filled is not null) file.Inserted(indent, filled.Value, isFlow: false);
            file.Text("\n");
            return;
        }
        file.Text($"\n{indent}{Period}:");
        file.Figure(" " + asked.Text, changes, filled);
        file.Text($"{comment}\n");
    }

    private decimal Value() => random.Next(8) == 0 ? 0 : random.Next(-3_000_000, 9_000_000) * new decimal(1, 0, 0, false, (byte)_decimals);

    // A value with its spelling; null for one that is written as not given.
    private SpelledFigure Figure(bool isFlow)
    {
        if (random.Next(8) == 0) return new("~", null);
        var value = Value();
        var quote = random.Next(5) switch { 0 => "'", 1 => "\"", _ => "" };
        var inMkr = random.Next(8) == 0;
        var text = Spelled(inMkr ? value / 1000 : value, allowsComma: quote.Length > 0 || !isFlow);
        return new(quote + text + (inMkr ? " mkr" : random.Next(8) == 0 ? " Tkr" : "") + quote, value);
    }

    private string Spelled(decimal value, bool allowsComma)
    {
        var digits = Math.Abs(value).ToString("0.######", CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (digits, "") : (digits[..point], digits[(point + 1)..]);
        if (decimals.Length == 3) decimals += "0";
        var group = s_groups[random.Next(s_groups.Length)];
        var text = new StringBuilder(whole);
        for (var at = whole.Length - 3; at > 0; at -= 3) text.Insert(at, group);
        if (decimals.Length > 0) text.Append(allowsComma && random.Next(2) == 0 ? ',' : '.').Append(decimals);
        return (value < 0 ? s_minuses[random.Next(s_minuses.Length)] : random.Next(8) == 0 ? "+" : "") + text;
    }

    private sealed record SpelledFigure(string Text, decimal? Value);
}
