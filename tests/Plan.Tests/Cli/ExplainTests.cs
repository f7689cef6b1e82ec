using System.Text.Json;
using Plan.Cli;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("total-differs")]
    [InlineData("PLAN0301")]
    [InlineData("plan0301")]
    public async Task A_rule_is_found_by_code_or_name(string asked)
    {
        var run = await Explain(asked);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("PLAN0301 total-differs · error\n", run.Out);
        Assert.Contains("\nHow to fix it\n", run.Out);
        Assert.All(run.Out.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal)), line => Assert.True(line.Length <= 100, line));
        Assert.DoesNotContain('\e', run.Out);
    }

    [Fact]
    public async Task A_misspelt_rule_is_refused_with_what_was_meant()
    {
        var run = await Explain("toal-differs");

        Assert.Equal((ExitCode.Usage, "", "plan: There is no rule “toal-differs”. Did you mean total-differs?\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task Without_a_rule_every_rule_has_a_line()
    {
        var run = await Explain();

        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Code), run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..8]));
    }

    [Fact]
    public async Task A_page_in_Swedish_has_the_examples_of_the_English_one()
    {
        var run = await Explain("total-differs", "--lang", "sv");

        Assert.Contains("\nSå rättar du\n", run.Out);
        Assert.Contains("\nRätt:\n", run.Out);
        Assert.Contains("    - id: budget", run.Out);
    }

    [Fact]
    public async Task The_language_is_that_of_the_plan_one_stands_in()
    {
        _folder.Write("plan.yaml", "plan: 1\ntitle: T\nyears: 2025\nlanguage: sv\n");

        Assert.StartsWith("PLAN0301 total-differs · fel\n", (await Explain("total-differs")).Out);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task As_json_every_rule_has_all_that_its_page_has(string language)
    {
        using var json = JsonDocument.Parse((await Explain("--format", "json", "--lang", language)).Out);

        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleCatalog.Rules.Length, rules.Count);
        Assert.All(rules, rule => Assert.Contains("## ", rule.GetProperty("markdown").GetString()));
    }

    [Fact]
    public async Task The_page_of_rules_in_the_docs_is_what_explain_writes() =>
        Snapshot.Matches((await Explain("--format", "markdown", "--lang", "en")).Out, "docs/rules.md");

    private Task<CliRun> Explain(params string[] args) => CliRun.In(_folder.Path, ["explain", .. args]);
}
