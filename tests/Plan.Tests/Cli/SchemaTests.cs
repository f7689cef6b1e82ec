using System.Text;
using Plan.Cli;
using Plan.Compiler.Schema;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("sv", "--lang", "sv")]
    public async Task It_is_a_result(string language, params string[] args)
    {
        var run = await CliRun.In(_folder.Path, ["schema", .. args]);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(Encoding.UTF8.GetString(PlanSchema.Write(language).Span), run.Out);
    }

    [Fact]
    public async Task It_speaks_the_language_of_the_plan_one_stands_in()
    {
        _folder.Write("plan.yaml", "plan: 1\ntitle: T\nyears: 2026\nlanguage: sv\n");

        Assert.Contains("Verksamhetsplan", (await CliRun.In(_folder.Path, "schema")).Out);
    }

    [Fact]
    public async Task It_is_written_whole_into_a_file()
    {
        var run = await CliRun.In(_folder.Path, "schema", "-o", "editor/plan.schema.json");

        Assert.Equal((ExitCode.Clean, "editor/plan.schema.json\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(PlanSchema.Write("en").ToArray(), _folder.ReadBytes("editor/plan.schema.json"));
        Assert.Equal(["plan.schema.json"], _folder.Names("editor"));
    }

    [Fact]
    public async Task Where_it_can_not_be_written_it_says_so()
    {
        _folder.Write("editor/plan.schema.json/x", "");

        var run = await CliRun.In(_folder.Path, "schema", "-o", "editor/plan.schema.json");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("plan: cannot write 'editor/plan.schema.json'", run.Error);
    }
}
