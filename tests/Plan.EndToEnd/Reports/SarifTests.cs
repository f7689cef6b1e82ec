using System.Text.Json;
using Plan.EndToEnd.Running;

namespace Plan.EndToEnd.Reports;

/// <summary>What the standard's own validator says of SARIF.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plans")]
    [InlineData("plans", "--no-accept", "--lang", "en")]
    [InlineData("tests/Plan.Tests/Cases")]
    public async Task The_validator_finds_no_error(params string[] args)
    {
        var check = await PlanProgram.Run(Repository.Root, ["check", .. args, "--format", "sarif"]);
        var log = _folder.Write("plan.sarif", check.Out);

        var validated = await Run.Program(Tool.Node(),
        [
            Tool.SarifMultitool(), "validate", log, "--output", _folder.At("validated.sarif"), "--level", "Error", "--kind", "Fail",
        ]);

        Assert.True(validated.ExitCode == 0, validated.Said);
        using var verdict = JsonDocument.Parse(_folder.Read("validated.sarif"));
        var run = verdict.RootElement.GetProperty("runs")[0];
        Assert.Empty(run.GetProperty("results").EnumerateArray().Select(result => result.ToString()));
        Assert.True(check.Out.Contains("\"results\"", StringComparison.Ordinal), check.Said);
    }
}
