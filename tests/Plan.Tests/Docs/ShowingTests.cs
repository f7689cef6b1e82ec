using System.Text.Json;
using Plan.Cli;
using Plan.Tests.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The examples of the page on showing are what the program does.</summary>
public sealed class ShowingTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/showing.md"));

    private readonly TemporaryFolder _folder = new();

    public ShowingTests() => _folder.Write("plan.yaml", Fenced.Only(Page, "yaml plan.yaml"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    public async Task The_table_shown_is_what_the_program_writes(string format)
    {
        var run = await CliRun.In(_folder.Path, "show", "--table", "costs", "--format", format);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(Fenced.Only(Page, format), run.Out);
    }

    [Fact]
    public async Task The_json_shown_is_what_the_program_writes()
    {
        var run = await CliRun.In(_folder.Path, "show", "--table", "costs", "--format", "json");

        using var shown = JsonDocument.Parse(Fenced.Only(Page, "json"));
        using var written = JsonDocument.Parse(run.Out);
        Assert.True(JsonElement.DeepEquals(shown.RootElement, written.RootElement), run.Out);
    }
}
