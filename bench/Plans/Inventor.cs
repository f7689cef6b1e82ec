namespace Plan.Bench.Plans;

/// <summary>Makes a plan of its number: the same one each time.</summary>
/// <param name="lines">Lines of the largest statement.</param>
internal sealed class Inventor(int number, int lines)
{
    private const int Sectors = 4;
    private const int OfficeCount = 22;

    private static readonly string[] Subjects =
        ["skolan", "gatorna", "parkerna", "biblioteken", "hemtjänsten", "badhusen", "vattnet", "bussarna", "bostäderna", "näringslivet", "kulturen", "klimatet"];

    private static readonly string[] Deeds =
        ["Fler ska vara nöjda med", "Öka takten i arbetet med", "Minska kostnaderna för", "Stärka beredskapen i", "Förenkla vägen till", "Förnya"];

    private static readonly string[] Sentences =
    [
        "Arbetet görs tillsammans med föreningar, företag och grannkommuner.", "Erfarenheterna från året innan tas till vara.",
        "Verksamheten följs upp *två gånger* om året och redovisas i delårsrapporten.", "Den som behöver stöd ska få det i tid.",
        "Lokalerna används av fler, och de som står tomma lämnas.", "Digitala tjänster tas fram med dem som ska använda dem.",
        "Medarbetarna har **tid** för utbildning och för att pröva nytt.", "Inköpen samordnas, och avtalen ses över en gång om året.",
    ];

    private readonly Random _random = new(number);

    public InventedPlan Make()
    {
        var offices = Enumerable.Range(0, OfficeCount).Select(Office).ToList();
        var areas = Enumerable.Range(0, 5).Select(Area).ToList();
        var given = Enumerable.Range(0, lines).Select(Line).ToList();
        var projects = Enumerable.Range(0, 6).Select(Group).ToList();
        var shares = Enumerable.Range(0, 3).Select(i => new InventedShare($"post-{i}", $"Satsning {i + 1} på {Pick(Subjects)}", _random.Next(5, 90) * 100)).ToList();
        return new($"plan-{number:0000}", areas, offices, given, projects, shares);
    }

    private InventedOffice Office(int i) => i < Sectors
        ? new($"sektor-{i}", $"Sektor {(char)('A' + i)}", null, $"Staben {i + 1}", Prose(1))
        : new($"kontor-{i}", $"Kontoret för {Subjects[i % Subjects.Length]} {i}", i % Sectors, $"Enhet {i} nord", Prose(1));

    private InventedArea Area(int i) => new(
        $"omrade-{i}", $"Prioriterat område {i + 1}: {Pick(Subjects)}", Prose(2), [.. Enumerable.Range(0, 3).Select(j => Goal((i * 3) + j))],
        $"Genomgång av arbetet med {Pick(Subjects)}", $"Utreda hur {Pick(Subjects)} kan samordnas");

    private InventedGoal Goal(int i) => new(
        $"mal-{i}", $"{Pick(Deeds)} {Pick(Subjects)}", Prose(2), _random.Next(Sectors, OfficeCount),
        [.. Enumerable.Range(0, 2).Select(j => Indicator((i * 2) + j))]);

    private InventedIndicator Indicator(int i)
    {
        var last = Percent();
        return new(
            $"matetal-{i}", $"Medborgarundersökningen – nöjd med {Pick(Subjects)}, fråga {i}", Percent(), Percent(), last, last + (_random.Next(30) / 10m));
    }

    private InventedLine Line(int i) => new(
        $"rad-{i}", $"{Capital(Subjects[i % Subjects.Length])}, verksamhet {i}", Sectors + (i % (OfficeCount - Sectors)),
        [.. InventedPlan.Periods.Select(_ => _random.Next(-2_000, 60_000))]);

    private InventedGroup Group(int i) => new(
        $"grupp-{i}", $"Investeringar i {Subjects[i]}",
        [.. Enumerable.Range(0, 4).Select(j => new InventedLine(
            $"projekt-{i}-{j}", $"Projekt {i}.{j + 1}", 0, [.. InventedPlan.Periods.Skip(InventedPlan.FirstBudget).Select(_ => _random.Next(0, 9_000))]))]);

    private string Prose(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Pick(Sentences)));

    private decimal Percent() => _random.Next(300, 960) / 10m;

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
