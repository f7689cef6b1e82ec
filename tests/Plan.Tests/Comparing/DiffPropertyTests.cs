using CsCheck;
using Plan.Compiler;
using Plan.Compiler.Comparing;
using Plan.Compiler.Source;
using Plan.Tests.Generating;
using Plan.Tests.Testing;

namespace Plan.Tests.Comparing;

/// <summary>A diff says neither more nor less than what differs.</summary>
public sealed class DiffPropertyTests
{
    public static TheoryData<string> RealPlans => [.. Directory.GetDirectories(Repository.At("plans")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(RealPlans))]
    public void A_real_plan_differs_in_nothing_from_itself(string name)
    {
        var folder = Repository.At($"plans/{name}");
        CompiledPlan Read() => PlanCompiler.Check(new DiskFiles(folder, name), name, Compiled.Options);

        Assert.Empty(Compare(Read(), Read()).Changes);
    }

    [Fact]
    public void A_generated_plan_differs_in_nothing_from_itself() => GeneratedPlan.Any.Sample(
        plan => Assert.Empty(Compare(Check(plan.ToYaml()), Check(plan.ToYaml())).Changes), iter: 100);

    [Fact]
    public void What_it_says_done_to_the_old_figures_gives_the_new_ones() => Gen.Select(GeneratedPlan.Any, GeneratedPlan.Any, Gen.Bool).Sample((before, after, isRenamed) =>
    {
        var yaml = after.ToYaml();
        // A period by another id, and one whose id is another period's now.
        if (isRenamed) yaml = yaml.Replace("budget-2024", "tidigare", StringComparison.Ordinal).Replace("budget-2026", "budget-2024", StringComparison.Ordinal);
        AssertTellsAll(Check(before.ToYaml()), Check(yaml));
    }, iter: 300);

    [Fact]
    public void Every_figure_that_changes_in_the_real_plan_is_told()
    {
        var folder = Repository.At("plans/lulea-ksf-2025");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
        var old = Check(files);
        var spans = old.Figures.Statements.SelectMany(statement => statement.Rows.SelectMany(row => statement[row])).Where(cell => cell.Written is not null)
            .Select(cell => cell.Written!.Span)
            .Concat(old.Plan.Appropriations.SelectMany(one => one.Amounts.Concat(one.Shares.SelectMany(share => share.Amounts))).Select(amount => amount.Amount!.Span))
            .Where((_, index) => index % 5 == 0).ToList();
        Assert.True(spans.Count > 30);

        foreach (var span in spans)
        {
            var text = span.Source.Text;
            var digit = text[span.Start] is '-' or '+' ? span.Start + 1 : span.Start;
            var changed = string.Concat(text.AsSpan(0, digit), text[digit] == '7' ? "3" : "7", text.AsSpan(digit + 1));
            AssertTellsAll(old, Check(new Dictionary<string, string>(files) { [span.Source.Path] = changed }));
        }
    }

    private static void AssertTellsAll(CompiledPlan old, CompiledPlan @new)
    {
        var told = AllFigures.Of(old).With(Compare(old, @new));
        Assert.Equal(
            AllFigures.Of(@new).OrderBy(figure => figure.Key, StringComparer.Ordinal), told.OrderBy(figure => figure.Key, StringComparer.Ordinal));
    }

    private static PlanDiff Compare(CompiledPlan old, CompiledPlan @new) => PlanComparer.Compare(old, @new, "old", "new");

    private static CompiledPlan Check(string yaml) => Check(new Dictionary<string, string> { ["plan.yaml"] = yaml });

    private static CompiledPlan Check(Dictionary<string, string> files) =>
        PlanCompiler.Check(MemoryFiles.Of([.. files.Select(file => (file.Key, file.Value))]), "prov", Compiled.Options);
}
