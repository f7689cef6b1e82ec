using Plan.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

/// <summary>Colours are shown as asked for, and otherwise as the streams show them.</summary>
public sealed class ColourTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ColourTests() => SmallPlan.Write(_folder, "p", total: "305");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("always", false, true)]
    [InlineData("always", true, true)]
    [InlineData("never", true, false)]
    [InlineData("auto", true, true)]
    [InlineData("auto", false, false)]
    public async Task As_asked_for(string when, bool isTerminal, bool isColoured)
    {
        var check = await Run(isTerminal, "check", "p", "--color", when);
        Assert.Equal((1, ""), (check.ExitCode, check.Error));
        Assert.Equal(isColoured, check.Out.Contains("\e[1;31m", StringComparison.Ordinal));

        var build = await Run(isTerminal, "build", "p", "--color", when);
        Assert.Equal((1, ""), (build.ExitCode, build.Out));
        Assert.Equal(isColoured, build.Error.Contains("\e[1;31m", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Never_in_what_a_program_reads(string format) =>
        Assert.DoesNotContain("\e", (await Run(true, "check", "p", "--color", "always", "--format", format)).Out);

    private async Task<CliRun> Run(bool isTerminal, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var shell = new Shell(output, error, _folder.Path, CliRun.Today) { OutHasColour = isTerminal, ErrorHasColour = isTerminal };
        var exitCode = await Program.RunAsync(args, shell);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
