using Plan.Cli;
using Plan.Tests.Cli;
using Plan.Tests.Testing;

namespace Plan.Tests.Accepting;

/// <summary><c>check --accept-all</c>: the next check is clean, and what stood in the file is kept to the letter.</summary>
public sealed class AcceptAllTests : IDisposable
{
    private const string Reason = "Som \"publicerat\": se beslut";

    private readonly TemporaryFolder _folder = new();

    public AcceptAllTests() => SmallPlan.Write(_folder, "p", total: "305");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plan_with_errors_is_clean_after_it_and_a_second_run_changes_nothing()
    {
        Assert.Equal(ExitCode.Clean, (await AcceptAll()).ExitCode);

        var written = _folder.Read("p/accept.yaml");
        Assert.Equal(
            "accept:\n  - { rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: \"Som \\\"publicerat\\\": se beslut\" }\n", written);
        Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, "check", "p")).ExitCode);
        await AcceptAll();
        Assert.Equal(written, _folder.Read("p/accept.yaml"));
        Assert.DoesNotContain(_folder.Names("p"), name => name.StartsWith('.'));
    }

    [Theory]
    [InlineData("# Bara en kommentar\n", "# Bara en kommentar\naccept:\n  - {0}\n")]
    [InlineData("accept:\n", "accept:\n  - {0}\n")]
    [InlineData("accept: # tom\ngoals: []\n", "accept: # tom\n  - {0}\ngoals: []\n")]
    [InlineData("goals: []", "goals: []\naccept:\n  - {0}\n")]
    [InlineData(
        "accept:\r\n-   rule: counted-twice   # kvar\r\n    at: 'line:costs/total'\r\n    reason: x # y\r\n\r\n# slut\r\n",
        "accept:\r\n-   rule: counted-twice   # kvar\r\n    at: 'line:costs/total'\r\n    reason: x # y\r\n- {0}\r\n\r\n# slut\r\n")]
    public async Task What_stands_in_the_file_is_kept(string before, string after)
    {
        _folder.Write("p/accept.yaml", before);

        await AcceptAll();

        Assert.Equal(
            after.Replace("{0}", "{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: \"Som \\\"publicerat\\\": se beslut\" }", StringComparison.Ordinal),
            _folder.Read("p/accept.yaml"));
    }

    [Fact]
    public async Task Another_difference_is_put_in_the_place_of_the_old_one()
    {
        _folder.Write("p/accept.yaml", "accept:\n  # Se beslut\n  - { rule: total-differs, at: cell:costs/total/budget-2025, difference: 4, reason: Gammalt, until: 2030-01-01 }\n");

        Assert.Equal(ExitCode.Clean, (await AcceptAll()).ExitCode);

        Assert.Equal(
            "accept:\n  # Se beslut\n  - { rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: \"Som \\\"publicerat\\\": se beslut\", until: 2030-01-01 }\n",
            _folder.Read("p/accept.yaml"));
    }

    [Theory]
    [InlineData("{ rule: total-differs, at: cell:costs/total/budget-2025, reason: Hej }", "{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: {0} }")]
    [InlineData("{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 4 }", "{ rule: total-differs, at: cell:costs/total/budget-2025, reason: {0}, difference: 4 }")]
    [InlineData("{ until: 2020-01-01, rule: total-differs, at: cell:costs/total/budget-2025, difference: 4, reason: x }", "{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: {0} }")]
    [InlineData("{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: x, until: 2020-01-01 }", "{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: {0} }")]
    [InlineData(
        "rule: total-differs # kvar\n    at: cell:costs/total/budget-2025\n    until: 2020-01-01\n    reason: >\n      Långt\n      skäl\n\n# slut",
        "rule: total-differs # kvar\n    at: cell:costs/total/budget-2025\n    difference: 5\n    reason: {0}\n\n# slut")]
    public async Task An_acceptance_is_renewed_where_it_stands_in_whatever_file(string before, string after)
    {
        _folder.Write("p/more/decisions.yaml", $"accept:\n  - {before}\n");

        Assert.Equal(ExitCode.Clean, (await AcceptAll()).ExitCode);

        Assert.Equal(
            $"accept:\n  - {after.Replace("difference: 4", "difference: 5", StringComparison.Ordinal)}\n".Replace("{0}", "\"Som \\\"publicerat\\\": se beslut\"", StringComparison.Ordinal),
            _folder.Read("p/more/decisions.yaml"));
        Assert.DoesNotContain("accept.yaml", _folder.Names("p"));
        Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, "check", "p", "--fail-on", "warning")).ExitCode);
    }

    [Fact]
    public async Task Findings_at_one_place_are_accepted_once()
    {
        _folder.Write("p/areas.yaml", "areas: [{ id: a, name: A, text: Nine offices and ten offices. }]\noffices: [{ id: o, name: O }]\n");

        await AcceptAll();

        Assert.Single(_folder.Read("p/accept.yaml").Split('\n'), line => line.Contains("count-differs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("accept: []\n", "accept: [{0}]\n")]
    [InlineData("accept: [{ rule: counted-twice, at: line:costs/total, reason: x }]\n", "accept: [{ rule: counted-twice, at: line:costs/total, reason: x }, {0}]\n")]
    public async Task A_list_between_brackets_is_added_to(string before, string after)
    {
        _folder.Write("p/accept.yaml", before);

        await AcceptAll();

        Assert.Equal(
            after.Replace("{0}", "{ rule: total-differs, at: cell:costs/total/budget-2025, difference: 5, reason: \"Som \\\"publicerat\\\": se beslut\" }", StringComparison.Ordinal),
            _folder.Read("p/accept.yaml"));
    }

    [Fact]
    public async Task A_file_that_a_line_cannot_be_added_to_is_left_alone_and_named()
    {
        const string Text = "{ accept: [{ rule: counted-twice, at: line:costs/total, reason: x }] }\n";
        _folder.Write("p/accept.yaml", Text);

        var run = await AcceptAll();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("p/accept.yaml", run.Error);
        Assert.Equal(Text, _folder.Read("p/accept.yaml"));
    }

    [Theory]
    [InlineData("accept: [\n")]
    [InlineData("- en lista\n")]
    public async Task A_file_that_cannot_be_read_is_a_finding_and_left_alone(string text)
    {
        _folder.Write("p/accept.yaml", text);

        Assert.Equal(ExitCode.Findings, (await AcceptAll()).ExitCode);
        Assert.Equal(text, _folder.Read("p/accept.yaml"));
    }

    [Theory]
    [InlineData("--accept-all")]
    [InlineData("--accept-all", "--reason", " ")]
    [InlineData("--reason", "x")]
    [InlineData("--accept-all", "--reason", "x", "--no-accept")]
    public async Task It_needs_a_reason_and_only_it_takes_one(params string[] options)
    {
        var run = await CliRun.In(_folder.Path, ["check", "p", .. options]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.DoesNotContain("accept.yaml", _folder.Names("p"));
    }

    [Fact]
    public async Task What_cannot_be_accepted_stays()
    {
        _folder.Write("p/more.yaml", "goals:\n  - { id: g, name: G, aria: x }\n");

        Assert.Equal(ExitCode.Findings, (await AcceptAll()).ExitCode);
        Assert.DoesNotContain("unknown-key", _folder.Read("p/accept.yaml"));
    }

    private Task<CliRun> AcceptAll() => CliRun.In(_folder.Path, "check", "p", "--accept-all", "--reason", Reason);
}
