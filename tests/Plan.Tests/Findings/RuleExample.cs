using System.Collections.Immutable;
using System.Text;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Tests.Findings;

/// <summary>
/// A plan on a rule's English page: a <c>yaml</c> block after a line <c>Fails:</c> or <c>Passes:</c>. Comments in it announce the
/// findings, <c># error total-differs cell:budget/total/budget-2026</c>, and, where there are several files, <c># file: goals.yaml</c>
/// begins each. A block that says no <c>plan:</c> is content beside the manifest below.
/// </summary>
internal sealed record RuleExample(string Text, bool Passes)
{
    private const string Manifest = """
        plan: 1
        title: Example
        language: en
        years: 2026
        unit: tkr
        periods:
          outturn-2024: { kind: outturn, year: 2024 }
          budget-2025: { kind: budget, year: 2025 }
          budget-2026: { kind: budget, year: 2026 }

        """;

    private static readonly CheckOptions s_options = new(Today: new(2026, 1, 15));

    /// <summary>What the comments announce, in order.</summary>
    public ImmutableArray<string> Expected =>
    [
        .. Lines.Where(line => line.StartsWith("# error ", StringComparison.Ordinal) || line.StartsWith("# warning ", StringComparison.Ordinal)
            || line.StartsWith("# info ", StringComparison.Ordinal)).Select(line => line[2..]),
    ];

    private string[] Lines => Text.Split('\n');

    public static ImmutableArray<RuleExample> In(RulePage page)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        foreach (var block in page.Body.Split("```yaml\n").Skip(1).Zip(page.Body.Split("```yaml\n")))
            examples.Add(new(
                block.First[..(block.First.IndexOf("```", StringComparison.Ordinal) - 1)],
                Passes: block.Second.TrimEnd().EndsWith("Passes:", StringComparison.Ordinal)));
        return examples.ToImmutable();
    }

    /// <summary>What the rule alone says of it.</summary>
    public ImmutableArray<Finding> Run(Rule rule) =>
        [.. PlanCompiler.Check(Files, "example", s_options).Findings.Where(finding => finding.Rule == rule)];

    /// <summary>The plan that it is.</summary>
    public MemoryFiles Files
    {
        get
        {
            var isWhole = Lines.Any(line => line.StartsWith("plan:", StringComparison.Ordinal));
            var files = new Dictionary<string, string> { ["plan.yaml"] = isWhole ? "" : Manifest };
            var name = isWhole ? "plan.yaml" : "content.yaml";
            foreach (var line in Lines)
                if (line.StartsWith("# file: ", StringComparison.Ordinal)) name = line["# file: ".Length..];
                else files[name] = files.GetValueOrDefault(name, "") + line + "\n";
            return new(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value)));
        }
    }
}
