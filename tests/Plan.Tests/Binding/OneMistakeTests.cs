using System.Collections.Immutable;
using Plan.Compiler.Binding;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Tests.Binding;

/// <summary>Whatever stands anywhere in a plan, nothing throws, and one mistake is one finding.</summary>
public sealed class OneMistakeTests
{
    private static readonly PlanFolder _folder = PlanFolder.Read(MemoryFiles.Of([("plan.yaml", EveryKey.Manifest), .. EveryKey.Files]));
    private static readonly ImmutableArray<YamlReading> _read = [.. _folder.Files.Select(YamlReader.Read)];

    private static readonly HashSet<string> _saidBefore = [.. Checked(PlanBinder.Bind(_folder, _read, "p").Plan).Select(Told)];

    [Fact]
    public void A_plan_without_a_mistake_says_little() => Assert.Equal(["indicator-without-target indicator:words "], _saidBefore);

    [Fact]
    public void Any_value_may_be_of_any_kind() =>
        // A value that takes a thing away breaks every reference to it: only then is there more than one thing to say.
        AssertOne(root => NodeChange.OfEachValue(root, OfOtherKinds),
            bound => bound.Findings.Length <= 1 || bound.Findings.All(finding => finding.Rule.Code.StartsWith("PLAN02", StringComparison.Ordinal)));

    [Fact]
    public void Any_key_may_be_misspelt() => AssertOne(root => NodeChange.OfEachKey(root, key => key + "x"), bound => bound.Findings.Length == 1);

    private static void AssertOne(Func<YamlNode, IEnumerable<NodeChange>> changes, Func<BoundPlan, bool> isRight)
    {
        var wrong = new List<string>();
        for (var i = 0; i < _read.Length; i++)
            foreach (var change in changes(_read[i].Root!).Where(change => !NamesThePeriods(change)))
            {
                var bound = PlanBinder.Bind(_folder, _read.SetItem(i, _read[i] with { Root = change.Root }), "p");
                // Where the mistake is told, no check says more of the plan than it said before.
                var more = Checked(bound.Plan).Where(finding => !_saidBefore.Contains(Told(finding))).ToList();
                if (!isRight(bound) || (bound.Findings.Length == 1 && more.Count > 0))
                    wrong.Add($"{change.Place} {change.Place.FirstLine.Text} => {string.Join(" | ", bound.Findings.Concat(more).Select(Shown))}");
            }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static IEnumerable<Finding> Checked(OperationalPlan plan)
    {
        var input = CheckInput.Of(plan);
        return AllChecks.All.SelectMany(check => check.Find?.Invoke(input) ?? []);
    }

    private static string Told(Finding finding) => $"{finding.Rule.Name} {finding.Address} {finding.Difference?.Value}";

    private static string Shown(Finding finding) => $"{finding.Place} {finding.Rule.Name} {finding.Variant}";

    // The ids of periods are keys, and many things use each of them.
    private static bool NamesThePeriods(NodeChange change) =>
        change.Place.Source.Path == "plan.yaml" && change.Place.StartPosition.Line is >= 17 and <= 19 && change.Place.StartPosition.Column <= 3;

    // Three for each value, the next three for the next: all of them, all over the plan, in a third of the time.
    private static IEnumerable<YamlNode> OfOtherKinds(YamlNode node)
    {
        var word = new YamlScalar(node.Span, "word", ScalarStyle.Plain);
        YamlNode[] others =
        [
            new YamlScalar(node.Span, "", ScalarStyle.Plain),
            word,
            new YamlSequence(node.Span, [], IsFlow: true),
            new YamlSequence(node.Span, [word], IsFlow: true),
            new YamlSequence(node.Span, [new YamlSequence(node.Span, [word], IsFlow: true)], IsFlow: true),
            new YamlMapping(node.Span, [], IsFlow: true),
            new YamlMapping(node.Span, [new(word, word)], IsFlow: true),
            new YamlUnread(node.Span),
        ];
        return Enumerable.Range(0, 3).Select(i => others[(node.Span.Start + i) % others.Length]);
    }
}
