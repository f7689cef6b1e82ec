using Plan.Compiler.Findings;

namespace Plan.Tests.Findings;

/// <summary>Every example on the rules' English pages does what the page says, with that rule alone.</summary>
public sealed class RulePageExamples
{
    // Bytes, sizes, permissions and templates don't fit into a plan's YAML: cases and tests of their own prove these.
    private static readonly HashSet<string> s_withoutYaml =
    [
        "not-utf8", "file-too-large", "unreadable", "template-syntax", "template-failed", "template-limit", "workbook-shape",
    ];

    public static TheoryData<string> RulesWithExamples => [.. RuleCatalog.Rules.Where(rule => !s_withoutYaml.Contains(rule.Name) && !IsOfForms(rule)).Select(rule => rule.Name)];

    // Rules of PLAN06xx speak of workbooks.
    private static bool IsOfForms(Rule rule) => rule.Code.StartsWith("PLAN06", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void Each_finds_what_it_announces_and_the_passing_twin_nothing(string name)
    {
        var rule = RuleCatalog.Find(name)!;
        var examples = RuleExample.In(new RuleCatalog("en").Page(rule));

        Assert.Contains(examples, example => !example.Passes);
        Assert.Contains(examples, example => example.Passes);
        foreach (var example in examples)
        {
            Assert.Equal(example.Passes, example.Expected.IsEmpty);
            var found = example.Run(rule).Select(finding => $"{SeverityNames.Of(finding.Severity)} {finding.Rule.Name} {finding.Address}".TrimEnd());
            Assert.True(example.Expected.Order().SequenceEqual(found.Order()), $"Expected {string.Join(", ", example.Expected)}, found {string.Join(", ", found)} in\n{example.Text}");
        }
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void Each_finding_gives_all_facts_that_its_sentences_name(string name)
    {
        var rule = RuleCatalog.Find(name)!;
        foreach (var finding in RuleExample.In(new RuleCatalog("en").Page(rule)).SelectMany(example => example.Run(rule)))
            WholeSentences.Assert(finding);
    }
}
