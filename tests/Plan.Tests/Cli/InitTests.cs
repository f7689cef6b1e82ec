using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_plan_checks_clean_and_builds()
    {
        var made = await Init("ny", "--organisation", "Storköpings kommun", "--years", "2026-2028");

        Assert.Equal((ExitCode.Clean, "Klart. Titta i ny/plan.yaml. Kontrollera med plan check ny och bygg med plan build ny.\n"), (made.ExitCode, made.Error));
        Assert.Equal(
            ["ny/mal.yaml", "ny/kontor/ekonomi.yaml", "ny/ekonomi.yaml", "ny/.vscode/settings.json", "ny/.vscode/extensions.json", "ny/.vscode/plan.schema.json", "ny/.gitignore", "ny/.github/workflows/plan.yml", "ny/plan.yaml"],
            made.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal([".github", ".gitignore", ".vscode", "ekonomi.yaml", "kontor", "mal.yaml", "plan.yaml"], _folder.Names("ny"));
        Assert.Contains("organisation: Storköpings kommun\n", _folder.Read("ny/plan.yaml"));

        var check = await CliRun.In(_folder.Path, "check", "ny", "--fail-on", "warning");
        Assert.Equal((ExitCode.Clean, "0 fel, 0 varningar. Det går att bygga.\n"), (check.ExitCode, check.Out));
        var build = await CliRun.In(_folder.Path, "build", "ny", "--to", "md,html,xlsx");
        Assert.Equal((ExitCode.Clean, ""), (build.ExitCode, build.Error));
    }

    [Theory]
    [InlineData("plan.yaml")]
    [InlineData(".gitignore")]
    [InlineData("kontor/ekonomi.yaml")]
    public async Task Nothing_is_written_over(string there)
    {
        _folder.Write($"ny/{there}", "mitt");

        var made = await Init("ny", "--organisation", "X", "--years", "2026");

        Assert.Equal((ExitCode.Usage, ""), (made.ExitCode, made.Out));
        Assert.StartsWith($"plan: ”ny/{there}” finns redan", made.Error);
        Assert.Equal("mitt", _folder.Read($"ny/{there}"));
        Assert.Single(_folder.Names("ny"));
    }

    [Theory]
    [InlineData("Lägg till --organisation och --years.")]
    [InlineData("Lägg till --years.", "--organisation", "X")]
    [InlineData("Add --organisation.", "--years", "2026", "--lang", "en")]
    [InlineData("År skrivs 2026", "--organisation", "X", "--years", "snart")]
    [InlineData("ska säga vems plan det är", "--organisation", " ", "--years", "2026")]
    [InlineData("ingen fil ”x.csv”", "--organisation", "X", "--years", "2026", "--from", "x.csv")]
    [InlineData("varken en arbetsbok", "--organisation", "X", "--years", "2026", "--from", "t.pdf")]
    [InlineData("skadad", "--organisation", "X", "--years", "2026", "--from", "t.xlsx")]
    [InlineData("är tom", "--organisation", "X", "--years", "2026", "--from", "t.csv")]
    public async Task What_is_missing_or_wrong_is_said_and_nothing_written(string message, params string[] args)
    {
        foreach (var name in (string[])["t.pdf", "t.xlsx", "t.csv"]) _folder.Write(name, "");

        var made = await Init(["ny", .. args]);

        Assert.Equal((ExitCode.Usage, ""), (made.ExitCode, made.Out));
        Assert.Contains(message, made.Error);
        Assert.False(Directory.Exists(_folder.At("ny")));
    }

    [Fact]
    public async Task On_a_terminal_it_asks_until_it_knows()
    {
        var made = await Answering("de\nen\n\nWestmark\n26\n\n", "ny");

        Assert.Equal(ExitCode.Clean, made.ExitCode);
        Assert.StartsWith("Språk / language (sv, en) [sv]: Skriv sv eller en.\n", made.Error);
        Assert.Contains("Whose plan is it: Write the name of the organisation.\nWhose plan is it: Which years is it for? One, or the first and the last [2026]: Years are written", made.Error);
        Assert.Contains("organisation: Westmark\n", _folder.Read("ny/plan.yaml"));
        Assert.Contains("years: 2026 ", _folder.Read("ny/plan.yaml"));
    }

    [Fact]
    public async Task An_answer_that_never_comes_ends_it()
    {
        var made = await Answering("sv\n", "ny");

        Assert.Equal((ExitCode.Usage, ""), (made.ExitCode, made.Out));
        Assert.EndsWith("plan: Ingenting skrevs.\n", made.Error);
    }

    [Fact]
    public async Task A_table_that_does_not_add_up_is_told_at_once()
    {
        _folder.Write("drift.csv", "Rad;Budget 2025;Budget 2026\nSkola;228 000;230 000\nOmsorg;48 470;x\nSumma;276 740;230 000\n");

        var made = await Init("ny", "--organisation", "X", "--years", "2026", "--from", "drift.csv");

        Assert.Equal(ExitCode.Findings, made.ExitCode);
        Assert.StartsWith("C3: ”x” är inget belopp. Cellen lämnades tom.\n", made.Error);
        Assert.Contains("Differensen är 270 tkr. [PLAN0301 total-differs]", made.Error.Replace('\u00A0', ' '));
        Assert.Contains("# Tabellen är gjord av drift.csv.", _folder.Read("ny/ekonomi.yaml"));
        Assert.Contains("        sum: above\n", _folder.Read("ny/ekonomi.yaml"));
    }

    private Task<CliRun> Init(params string[] args) => CliRun.In(_folder.Path, ["init", .. args]);

    private Task<CliRun> Answering(string answers, string folder) => CliRun.OnTerminal(answers, _folder.Path, "init", folder);
}
