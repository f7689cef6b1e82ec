using System.Text.Json;
using Plan.Cli;
using Plan.Compiler.Findings;
using Plan.Tests.Testing;

namespace Plan.Tests.Cli;

public sealed class ShowTests : IDisposable
{
    private const string Folder = "tests/Plan.Tests/Cli/Snapshots";

    private const string Hostile = """
        plan: 1
        id: hostile
        title: T
        years: 2025
        unit: tkr
        periods: { b: { kind: budget, year: 2025 } }
        statements:
          - id: costs
            title: Kostnader
            columns: [b]
            lines:
              - { id: x, label: "=1+1, \"x\"", amounts: { b: -5.50 } }
              - { id: y, label: "日本語の名前と長い説明\e[31m 👨‍👩‍👧 e\u0301", amounts: { b: 12 345 678 } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lulea-ksf-2025", 79, "show-lulea-79.txt")]
    [InlineData("lulea-ksf-2025", 49, "show-lulea-49.txt")]
    [InlineData("riverside-library-2026", 99, "show-riverside-99.txt")]
    public async Task Tables_fit_the_terminal(string plan, int width, string snapshot)
    {
        var run = await Show(Repository.At($"plans/{plan}"), width);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, width));
        Snapshot.Matches(run.Out, $"{Folder}/{snapshot}");
    }

    [Fact]
    public async Task No_figure_is_cut_however_narrow_it_is()
    {
        var whole = await Show(Repository.At("plans/lulea-ksf-2025"), null, "--table", "investering");
        for (var width = 1; width < 120; width += 4)
        {
            var run = await Show(Repository.At("plans/lulea-ksf-2025"), width, "--table", "investering");
            var figures = run.Out.Split('\n').Where(line => line.StartsWith("Explo", StringComparison.Ordinal)).SelectMany(FiguresIn).ToList();
            Assert.All(figures, figure => Assert.Contains($"  {figure}", whole.Out));
        }

        static IEnumerable<string> FiguresIn(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(figure => figure.Trim());
    }

    [Fact]
    public async Task Wide_characters_are_counted_and_controls_are_shown()
    {
        _folder.Write("plan.yaml", Hostile);
        for (var width = 10; width < 60; width += 3)
        {
            var run = await Show(_folder.Path, width, "--table", "costs");
            Assert.All(run.Out.Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, width));
            Assert.DoesNotContain('\e', run.Out);
        }

        var lines = (await Show(_folder.Path, null)).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Single(lines[2..].Select(line => TextWidth.Of(line)).Distinct());
    }

    [Fact]
    public async Task Csv_has_no_formula_and_quotes_what_needs_it()
    {
        _folder.Write("plan.yaml", Hostile);

        var csv = (await Show(_folder.Path, null, "--table", "statement:costs", "--format", "csv")).Out;

        Assert.Equal("label,b,id,kind,partOf,office", csv.Split('\n')[0]);
        Assert.Equal("\"'=1+1, \"\"x\"\"\",-5.5,x,entered,,", csv.Split('\n')[1]);
    }

    [Theory]
    [InlineData("offices")]
    [InlineData("goals")]
    [InlineData("indicators")]
    [InlineData("drift")]
    public async Task Every_table_can_be_read_by_a_program(string table)
    {
        var csv = await Show(Repository.At("plans/lulea-ksf-2025"), null, "--table", table, "--format", "csv");
        var json = await Show(Repository.At("plans/lulea-ksf-2025"), null, "--table", table, "--format", "json");

        using var read = JsonDocument.Parse(json.Out);
        var (columns, rows) = (read.RootElement.GetProperty("columns"), read.RootElement.GetProperty("rows"));
        Assert.Equal(csv.Out.Split('\n')[0], string.Join(',', columns.EnumerateArray().Select(column => column.GetProperty("id").GetString())));
        Assert.True(rows.GetArrayLength() > 3);
        Assert.All(rows.EnumerateArray(), row => Assert.Equal(columns.GetArrayLength(), row.EnumerateObject().Count()));
    }

    [Fact]
    public async Task A_plan_with_errors_is_shown_and_said_to_have_them()
    {
        SmallPlan.Write(_folder, "plan", total: "301");

        var run = await Show(_folder.At("plan"), null, "--table", "costs", "--lang", "sv");

        Assert.Equal((ExitCode.Findings, "Planen har 1 fel. plan check visar det.\n"), (run.ExitCode, run.Error));
        Assert.Contains("301", run.Out);
    }

    [Fact]
    public async Task An_office_has_its_own_lines()
    {
        SmallPlan.Write(_folder, "plan");

        var run = await Show(_folder.At("plan"), null, "--table", "costs", "--office", "north");

        Assert.Contains("North", run.Out);
        Assert.DoesNotContain("South", run.Out);
    }

    [Fact]
    public async Task Several_plans_have_a_heading_each_and_no_program_is_given_them_together()
    {
        SmallPlan.Write(_folder, "a", "one");
        SmallPlan.Write(_folder, "b", "two");

        var run = await Show(_folder.Path, null, "--table", "costs");
        Assert.StartsWith("one\n\nCosts, tkr\n", run.Out);
        Assert.Contains("\ntwo\n\nCosts, tkr\n", run.Out);

        var csv = await Show(_folder.Path, null, "--table", "costs", "--format", "csv");
        Assert.Equal((ExitCode.Usage, ""), (csv.ExitCode, csv.Out));
        Assert.StartsWith("plan: --format csv takes one plan, and there are 2", csv.Error);
    }

    [Theory]
    [InlineData("there is no table 'cost'. Did you mean costs?", "--table", "cost")]
    [InlineData("there is no table 'x'. There are costs, goals, indicators, offices.", "--table", "x")]
    [InlineData("there is no office 'nort'. Did you mean north?", "--office", "nort")]
    [InlineData("--format json takes one table: say which with --table, such as --table indicators.", "--format", "json")]
    [InlineData("--format takes text, csv or json, not 'xml'.", "--format", "xml")]
    public async Task A_wrong_command_line_is_refused_in_one_sentence(string said, params string[] args)
    {
        SmallPlan.Write(_folder, "plan");

        var run = await Show(_folder.At("plan"), null, args);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"plan: {said}\n", run.Error);
    }

    [Fact]
    public async Task What_cannot_be_read_is_no_fault()
    {
        _folder.Write("plan.yaml", "plan: 1\ntitle: [\n");

        var all = await Show(_folder.Path, null);
        Assert.Equal((ExitCode.Findings, ""), (all.ExitCode, all.Out));
        Assert.NotEqual("", all.Error);

        var one = await Show(_folder.Path, null, "--table", "drift");
        Assert.Equal(ExitCode.Usage, one.ExitCode);
    }

    private static async Task<CliRun> Show(string folder, int? width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await Program.RunAsync(["show", .. args], new Shell(output, error, folder, CliRun.Today) { TableWidth = width });
        return new(exitCode, output.ToString(), error.ToString());
    }
}
