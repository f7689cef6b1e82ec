using System.Text.RegularExpressions;
using Plan.Compiler;
using Plan.Compiler.Findings;
using Plan.Compiler.Output;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Docs;

/// <summary>The examples of the page on the language: those with a file's name are one plan, the others stand alone.</summary>
public sealed partial class LanguageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs/language.md"));

    [Fact]
    public void The_named_files_are_a_plan_that_checks_and_builds()
    {
        var files = Examples().Where(example => example.File.Length > 0).ToArray();
        Assert.Equal(7, files.Length);

        var plan = Check(files);

        Assert.Equal(
            ["info rounding-difference cell:costs/total/outturn-2025", "accepted total-differs cell:costs/total/budget-2026"],
            plan.Findings.Select(Told));
        AssertBuilds(plan);
    }

    [Fact]
    public void What_stands_alone_is_a_plan_without_findings()
    {
        var alone = Examples().Where(example => example.File.Length == 0).ToArray();
        Assert.NotEmpty(alone);

        Assert.All(alone, example =>
        {
            var plan = Check([("plan.yaml", example.Text)]);
            Assert.Empty(plan.Findings.Select(Told));
            AssertBuilds(plan);
        });
    }

    private static CompiledPlan Check((string File, string Text)[] files) =>
        PlanCompiler.Check(MemoryFiles.Of(files), "example", new(Today: new(2026, 1, 1)));

    private static void AssertBuilds(CompiledPlan plan)
    {
        var built = PlanCompiler.Build(plan, [HtmlFormat.Format, MarkdownFormat.Format], TemplateSet.Shipped, new());
        Assert.Empty(built.Findings);
        Assert.Equal(2, built.Files.Length);
    }

    private static string Told(Finding finding) =>
        $"{(finding.Accepted is null ? finding.Severity.ToString().ToLowerInvariant() : "accepted")} {finding.Rule.Name} {finding.Address}";

    private static IEnumerable<(string File, string Text)> Examples() =>
        Fence().Matches(Page).Select(match => (match.Groups["file"].Value, match.Groups["text"].Value));

    [GeneratedRegex("^```yaml ?(?<file>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
