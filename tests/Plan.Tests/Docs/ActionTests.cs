using System.Text.RegularExpressions;
using Plan.Cli;
using Plan.Tests.Cli;
using Plan.Tests.Testing;
using YamlDotNet.RepresentationModel;

namespace Plan.Tests.Docs;

/// <summary>The GitHub action: what it runs, the program takes, and nothing that it is given is read by the shell.</summary>
public sealed partial class ActionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ActionTests() => SmallPlan.Write(_folder, "my plans/one");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("error", "", "plan-documents")]
    [InlineData("warning", "md,html", "my documents")]
    public async Task Its_commands_are_taken(string failOn, string to, string output)
    {
        var given = new Dictionary<string, string>
        {
            ["PLAN_PATH"] = "my plans",
            ["PLAN_FAIL_ON"] = failOn,
            ["PLAN_TO"] = to,
            ["PLAN_OUT"] = output,
            ["GITHUB_SHA"] = "0123456789abcdef",
        };
        var lines = Scripts().SelectMany(script => script.Split('\n'));
        var commands = lines.Where(line => line.StartsWith("plan ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(3, commands.Length);

        foreach (var command in commands)
        {
            var run = await CliRun.In(_folder.Path, WordsOf(command, given));
            Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        }

        Assert.Contains("small.html", _folder.Names(output));
    }

    [Fact]
    public void Inputs_reach_the_shell_through_its_environment()
    {
        Assert.NotEmpty(Scripts());
        Assert.DoesNotContain(Scripts(), script => script.Contains("${{", StringComparison.Ordinal));
        Assert.All(Steps().Where(step => Text(step, "run") is not null), step =>
        {
            var set = (Child(step, "env") as YamlMappingNode)?.Children.Keys.Select(key => $"{key}").ToHashSet() ?? [];
            Assert.All(PlanVariable().Matches(Text(step, "run")!).Select(match => match.Value), name => Assert.Contains(name, set));
        });
    }

    [Fact]
    public void What_it_uses_of_its_inputs_is_declared_and_all_declared_is_used()
    {
        var declared = ((YamlMappingNode)Child(Action(), "inputs")!).Children.Keys.Select(key => $"{key}").Order(StringComparer.Ordinal);
        var used = Input().Matches(File.ReadAllText(Repository.At("action.yml"))).Select(match => match.Groups["name"].Value);

        Assert.Equal(declared, used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_pages_commands_are_taken()
    {
        var page = File.ReadAllText(Repository.At("docs/ci.md"));
        var commands = HookCommand().Matches(page).Select(match => match.Groups["command"].Value).ToArray();
        Assert.Equal(2, commands.Length);
        SmallPlan.Write(_folder, "plans/one");

        foreach (var command in commands)
            Assert.Equal(ExitCode.Clean, (await CliRun.In(_folder.Path, WordsOf(command, new()))).ExitCode);
    }

    private static YamlMappingNode Action()
    {
        using var reader = File.OpenText(Repository.At("action.yml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static IEnumerable<YamlMappingNode> Steps() =>
        ((YamlSequenceNode)Child((YamlMappingNode)Child(Action(), "runs")!, "steps")!).Cast<YamlMappingNode>();

    private static List<string> Scripts() => [.. Steps().Select(step => Text(step, "run")).OfType<string>()];

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    // What bash makes of a line, as far as the action goes; without the program's own name.
    private static string[] WordsOf(string line, Dictionary<string, string> given)
    {
        var command = Redirection().Split(line)[0];
        command = Conditional().Replace(command, match => given[match.Groups["name"].Value].Length > 0 ? match.Groups["words"].Value : "");
        return [.. Word().Matches(command).Skip(1).Select(word => Variable().Replace(word.Value.Trim('"'), Value))];

        string Value(Match match)
        {
            var value = given[match.Groups["name"].Value];
            return match.Groups["length"].Success ? value[..int.Parse(match.Groups["length"].Value, null)] : value;
        }
    }

    [GeneratedRegex("PLAN_[A-Z_]+")]
    private static partial Regex PlanVariable();

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>[a-z-]+) \}\}")]
    private static partial Regex Input();

    [GeneratedRegex("^(exec |.*entry: )(?<command>plan .*)$", RegexOptions.Multiline)]
    private static partial Regex HookCommand();

    [GeneratedRegex(@" > | \|\| ")]
    private static partial Regex Redirection();

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+):\+(?<words>[^}]*)\}")]
    private static partial Regex Conditional();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$(?<name>[A-Z_]+)|\$\{(?<name>[A-Z_]+)::(?<length>\d+)\}")]
    private static partial Regex Variable();
}
