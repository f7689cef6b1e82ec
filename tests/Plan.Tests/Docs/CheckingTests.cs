using System.Text.Json;
using System.Text.RegularExpressions;
using Plan.Cli;
using Plan.Tests.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The examples of the page on checking are what the program does.</summary>
public sealed class CheckingTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/checking.md"));

    private readonly TemporaryFolder _folder = new();

    public CheckingTests() => _folder.Write("plan.yaml", Fenced.Only(Page, "yaml plan.yaml"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_json_shown_is_what_the_program_writes()
    {
        var run = await CliRun.In(_folder.Path, "check", "--format", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        using var shown = JsonDocument.Parse(Fenced.Only(Page, "json"));
        using var written = JsonDocument.Parse(run.Out);
        Assert.True(JsonElement.DeepEquals(shown.RootElement, written.RootElement), run.Out);
    }

    [Fact]
    public async Task The_acceptance_shown_is_what_the_command_shown_writes()
    {
        Assert.Equal("plan check --accept-all --reason \"As printed in 2025\"\n", Fenced.Only(Page, "sh"));

        var run = await CliRun.In(_folder.Path, "check", "--accept-all", "--reason", "As printed in 2025");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(Fenced.Only(Page, "yaml accept.yaml"), _folder.Read("accept.yaml"));
    }

    [Fact]
    public void Every_format_and_exit_code_is_told()
    {
        Assert.Equal(
            AllReports.All.Select(report => report.Name),
            Regex.Matches(Page, "^\\| `([a-z]+)`[^|]*\\| .* \\| .* \\|$", RegexOptions.Multiline).Select(row => row.Groups[1].Value));
        Assert.Equal(
            [ExitCode.Clean, ExitCode.Findings, ExitCode.Usage, ExitCode.Fault, ExitCode.Interrupted],
            Regex.Matches(Page, "^\\| ([0-9]+) \\|", RegexOptions.Multiline).Select(row => int.Parse(row.Groups[1].Value, null)));
    }
}
