using System.Text;
using CsCheck;
using Plan.Compiler;
using Plan.Compiler.Source;
using Plan.Tests.Generating;
using Plan.Tests.Testing;

namespace Plan.Tests.Checks;

/// <summary>No digit of an amount that an exact comparison counts can change unnoticed.</summary>
public sealed class EveryDigitCountsTests
{
    private static readonly CheckOptions s_all = Compiled.Options with { Accept = false };

    [Fact]
    public void A_generated_plan_adds_up() => GeneratedPlan.Any.Sample(plan =>
    {
        var found = Compiled.Plan(plan.ToYaml()).Findings.Where(finding => finding.Rule.Code.CompareTo("PLAN04", StringComparison.Ordinal) < 0 && finding.Rule.Name is not ("unused-period" or "counted-twice"));
        Assert.Empty(found.Select(finding => $"{finding.Rule.Name} {finding.Address}"));
    }, iter: 300);

    [Fact]
    public void Every_figure_of_a_generated_plan_is_what_the_language_says() => GeneratedPlan.Any.Sample(plan =>
    {
        var compiled = Compiled.Plan(plan.ToYaml());
        foreach (var statement in new[] { plan.First, plan.Second })
            foreach (var line in statement.AllLines.Where(line => !line.IsHeading))
                foreach (var column in statement.Columns)
                    Assert.Equal(statement.Figure(line, column), compiled.Figures!.Find(statement.Id)!.Find(line.Id, column)!.Figure);
    }, iter: 300);

    [Fact]
    public void In_generated_plans() => Gen.Select(GeneratedPlan.Any, Gen.Int[0, 1_000_000]).Sample((plan, choice) =>
    {
        var yaml = plan.ToYaml();
        AssertEveryDigitCounts(new() { ["plan.yaml"] = yaml }, choice, most: 12);
    }, iter: 60);

    [Fact]
    public void In_the_real_plan()
    {
        var folder = Repository.At("plans/lulea-ksf-2025");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => File.ReadAllText(path, Encoding.UTF8));
        Assert.True(AssertEveryDigitCounts(files, choice: 0, most: int.MaxValue) > 500);
    }

    /// <returns>How many digits were changed.</returns>
    private static int AssertEveryDigitCounts(Dictionary<string, string> files, int choice, int most)
    {
        var original = Check(files);
        var before = Known(original);
        var digits = CountedFigures.In(original)
            .SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start).Where(at => char.IsAsciiDigit(span.Source.Text[at])).Select(at => (span, at)))
            .OrderBy(digit => (digit.span.Source.Path, digit.at)).ToList();
        var changed = 0;
        foreach (var (span, at) in digits.Count <= most ? digits : digits.Where((_, index) => index % (digits.Count / most + 1) == choice % (digits.Count / most + 1)))
        {
            var text = span.Source.Text;
            var digit = (char)('0' + ((text[at] - '0' + 1 + (choice + at) % 9) % 10));
            var mutated = new Dictionary<string, string>(files) { [span.Source.Path] = string.Concat(text.AsSpan(0, at), [digit], text.AsSpan(at + 1)) };
            Assert.False(Known(Check(mutated)).SetEquals(before), $"{span}: the digit {text[at]} as {digit} in {span.Text} is found by nothing");
            changed++;
        }
        return changed;
    }

    private static CompiledPlan Check(Dictionary<string, string> files) =>
        PlanCompiler.Check(MemoryFiles.Of([.. files.Select(file => (file.Key, file.Value))]), "prov", s_all);

    private static HashSet<string> Known(CompiledPlan compiled) =>
        [.. compiled.Findings.Select(finding => $"{finding.Rule.Name} {finding.Address} {finding.Difference?.Value}")];
}
