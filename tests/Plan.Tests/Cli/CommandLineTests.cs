using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plan", "--help")]
    [InlineData("check", "check", "--help")]
    [InlineData("build", "build", "-h")]
    public async Task Help_is_a_result(string name, params string[] args)
    {
        var run = await CliRun.In(_folder.Path, args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // What stands at the end of its lines is the library's business.
        var text = string.Join('\n', run.Out.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
        Snapshot.Matches(text, $"tests/Plan.Tests/Cli/Snapshots/help-{name}.txt");
    }

    [Fact]
    public async Task The_version_is_a_result()
    {
        var run = await CliRun.In(_folder.Path, "--version");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Out);
    }

    [Theory]
    [InlineData("See 'plan --help'.")]
    [InlineData("there is no command 'chek'. Did you mean check?", "chek")]
    [InlineData("there is no option '--ofice'. Did you mean --office?", "check", "--ofice", "x")]
    [InlineData("--format takes text, json, sarif or github, not 'xml'.", "check", "--format", "xml")]
    [InlineData("--fail-on takes error or warning, not 'info'.", "check", "--fail-on", "info")]
    [InlineData("--lang takes sv or en, not 'de'.", "check", "--lang", "de")]
    [InlineData("'31/12/2025' is not a date: write it like 2025-12-31.", "check", "--today", "31/12/2025")]
    [InlineData("'2025-13-01' is not a date", "check", "--today", "2025-13-01")]
    [InlineData("--to takes md, html, xlsx", "build", "--to", "md,docx")]
    [InlineData("--to takes md, html, xlsx", "build", "--to", "md,,html")]
    [InlineData("Required argument missing for option: '--office'.", "check", "--office")]
    public async Task A_wrong_command_line_ends_with_2_and_says_why(string message, params string[] args)
    {
        var run = await CliRun.In(_folder.Path, args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task A_path_may_begin_with_an_at_sign()
    {
        SmallPlan.Write(_folder, "@plans");

        Assert.Equal(0, (await CliRun.In(_folder.Path, "check", "@plans")).ExitCode);
    }

    [Fact]
    public async Task A_fault_of_the_program_ends_with_3_and_one_line()
    {
        SmallPlan.Write(_folder, "p");
        using var error = new StringWriter { NewLine = "\n" };

        // A stream that is gone stands for any mistake of ours.
        var gone = new StringWriter();
        await gone.DisposeAsync();
        var exitCode = await Program.RunAsync(["check", "p"], new Shell(gone, error, _folder.Path, CliRun.Today));

        Assert.Equal(3, exitCode);
        Assert.StartsWith("plan: a fault in the program, please report it: ObjectDisposedException", error.ToString());
        Assert.Equal(1, error.ToString().Count(letter => letter == '\n'));
    }
}
