using Plan.Cli;
using Plan.Tests.Forms;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

/// <summary><c>plan form</c> and <c>plan import</c> on a disk.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ImportTests()
    {
        _folder.Write("p/plan.yaml", OfficePlan.Manifest);
        _folder.Write("p/kontor/ekonomi.yaml", OfficePlan.Office);
    }

    [Fact]
    public async Task A_form_is_made_filled_in_and_imported()
    {
        await Fill("4350");

        var dry = await Run("import", "form.xlsx", "--plan", "p", "--dry-run");
        Assert.Equal(OfficePlan.Office, _folder.Read("p/kontor/ekonomi.yaml"));
        var run = await Run("import", "form.xlsx", "--plan", "p", "--yes");

        Assert.Equal("Rad      Period            Före      Efter  Kommentar\nEkonomi  Budget 2026  4\u00A0300\u00A0tkr  4\u00A0350\u00A0tkr  Hyran\n", run.Out);
        Assert.Equal(run.Out, dry.Out);
        Assert.Contains("p/kontor/ekonomi.yaml: skriven\n", run.Error);
        Assert.DoesNotContain("skriven", dry.Error);
        Assert.Contains("form.xlsx: ifyllt av Ekonomichef\n", run.Error);
        // The total doesn't add up, before and after: that is what the check at the end says.
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("total-differs", run.Error);
        Assert.Equal(OfficePlan.OfficeWith("budget-2026: 4 300", "budget-2026: 4 350"), _folder.Read("p/kontor/ekonomi.yaml"));

        var again = await Run("import", "form.xlsx", "--plan", "p", "--yes");
        Assert.Equal("", again.Out);
        Assert.Contains("Formulären ändrar ingenting i planen.", again.Error);
    }

    [Theory]
    [InlineData("j\n", true)]
    [InlineData("ja\n", true)]
    [InlineData("n\n", false)]
    [InlineData("\n", false)]
    [InlineData("", false)]
    public async Task It_asks_on_a_terminal(string answer, bool writes)
    {
        await Fill("4350");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(answer);
        await Program.RunAsync(["import", "form.xlsx", "--plan", "p"], new Shell(output, error, _folder.Path, CliRun.Today) { Terminal = input });

        Assert.Contains("1 uppgift, 1 fil. Skriv in? (j/n)", error.ToString());
        Assert.Equal(writes, _folder.Read("p/kontor/ekonomi.yaml") != OfficePlan.Office);
        Assert.Equal(!writes, error.ToString().Contains("Ingenting skrevs.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_terminal_it_must_be_told()
    {
        await Fill("4350");
        var run = await Run("import", "form.xlsx", "--plan", "p");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("add --yes", run.Error);
        Assert.Equal(OfficePlan.Office, _folder.Read("p/kontor/ekonomi.yaml"));
    }

    [Fact]
    public async Task What_hinders_it_is_told_and_nothing_is_written()
    {
        await Fill("4350", "Pågår");
        var run = await Run("import", "form.xlsx", "--plan", "p", "--yes", "--lang", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("form.xlsx:1:1: error: form.xlsx is not done: cell ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_plans_the_one_of_the_form_takes_it()
    {
        await Fill("4350");
        SmallPlan.Write(_folder, "q");
        Assert.Contains("there are several plans here", (await Run("form", ".", "--office", "ekonomi", "--period", "budget-2026")).Error);

        await Run("import", "form.xlsx", "--yes");

        Assert.NotEqual(OfficePlan.Office, _folder.Read("p/kontor/ekonomi.yaml"));
    }

    [Fact]
    public async Task An_interrupted_import_is_told_by_every_command_and_finished()
    {
        await Fill("4350");
        Directory.CreateDirectory(_folder.At("p/.plan-import"));
        var old = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_folder.ReadBytes("p/kontor/ekonomi.yaml")));
        var text = OfficePlan.OfficeWith("budget-2026: 4 300", "budget-2026: 4 444");
        _folder.Write("p/.plan-import/0.yaml", text);
        var fresh = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(_folder.ReadBytes("p/.plan-import/0.yaml")));
        _folder.Write("p/.plan-import/journal", $"plan-import 1\n0.yaml {old} {fresh} kontor/ekonomi.yaml\n");

        foreach (var args in new[] { new[] { "check", "p" }, ["build", "p"], ["form", "p", "--office", "ekonomi", "--period", "budget-2026"] })
        {
            var told = await Run(args);
            Assert.Equal(2, told.ExitCode);
            Assert.Contains("run 'plan import --finish' there", told.Error);
        }

        var finished = await Run("import", "--finish", "--plan", "p");
        Assert.Equal(0, finished.ExitCode);
        Assert.Contains("p: an import that was interrupted is now finished: kontor/ekonomi.yaml.", finished.Error);
        Assert.Equal(text, _folder.Read("p/kontor/ekonomi.yaml"));
        Assert.Equal(["kontor", "plan.yaml"], _folder.Names("p"));
        Assert.NotEqual(2, (await Run("check", "p")).ExitCode);
    }

    [Theory]
    [InlineData("there is no office 'ekonomo'. Did you mean ekonomi?", "form", "p", "--office", "ekonomo", "--period", "budget-2026")]
    [InlineData("there is no period 'budget-2027'.", "form", "p", "--office", "ekonomi", "--period", "budget-2027")]
    [InlineData("no statement with lines of 'annat' shows the period", "form", "p", "--office", "annat", "--period", "utfall-2023")]
    [InlineData("the form has several statements: write --frame drift=5", "form", "p", "--office", "ekonomi", "--period", "budget-2026", "--frame", "5")]
    [InlineData("the form has no statement 'x': it has drift, investering.", "form", "p", "--office", "ekonomi", "--period", "budget-2026", "--frame", "x=5")]
    [InlineData("'5 euro' is not an amount", "form", "p", "--office", "ekonomi", "--period", "budget-2026", "--frame", "drift=5 euro")]
    [InlineData("'--period' is required", "form", "p", "--office", "ekonomi")]
    [InlineData("name the forms to import", "import")]
    [InlineData("there is no file 'nix.xlsx'", "import", "nix.xlsx", "--plan", "p")]
    [InlineData("there is no option '--yess'. Did you mean --yes?", "import", "--yess")]
    [InlineData("--yes and --dry-run do not go together", "import", "a.xlsx", "--yes", "--dry-run")]
    public async Task A_wrong_command_line_is_told(string message, params string[] args)
    {
        _folder.Write("p/plan.yaml", OfficePlan.Manifest.Replace("  utfall-2024:", "  utfall-2023: { kind: outturn, year: 2023 }\n  utfall-2024:", StringComparison.Ordinal));
        var run = await Run(args);

        Assert.Contains(message, run.Error);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task A_form_is_not_made_of_what_cannot_be_read()
    {
        _folder.Write("p/kontor/ekonomi.yaml", OfficePlan.OfficeWith("4 240", "4 24O"));
        var run = await Run("form", "p", "--office", "ekonomi", "--period", "budget-2026");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("bad-amount", run.Error);
        Assert.EndsWith("Inget formulär skrevs.\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CliRun> Run(params string[] args) => CliRun.In(_folder.Path, args);

    private async Task Fill(string value, string status = "Klar")
    {
        var made = await Run("form", "p", "--office", "ekonomi", "--period", "budget-2026");
        Assert.Equal((0, "out/liten.ekonomi.budget-2026.xlsx\n"), (made.ExitCode, made.Out));
        var form = new RawForm(_folder.ReadBytes("out/liten.ekonomi.budget-2026.xlsx"))
            .Status(status).Fill("line:drift/ekonomi", "in:budget-2026", value).Write("line:drift/ekonomi", "in:comment", "Hyran").Write("form:panel", "in:comment", "Ekonomichef");
        await File.WriteAllBytesAsync(_folder.At("form.xlsx"), form.Save());
    }
}
