using CsCheck;
using Plan.Compiler.Comparing;
using Plan.Compiler.Source;
using Plan.Tests.Cases;
using Plan.Tests.Generating;
using Plan.Tests.Testing;

namespace Plan.Tests.Rolling;

/// <summary>Every figure that is carried is its source's, every id survives or is told, and nothing of it is an error.</summary>
public sealed class RollPropertyTests
{
    public static TheoryData<string> RealPlans => [.. Directory.GetDirectories(Repository.At("plans")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(RealPlans))]
    public void Of_a_real_plan(string name)
    {
        var files = new DiskFiles(Repository.At($"plans/{name}"), name);

        Assert.True(RolledPlans.Assert(files) > 0);
        foreach (var years in new[] { 2, 3, 10 }) RolledPlans.Assert(files, years);
        var rolled = RolledPlans.Roll(files);
        Assert.Empty(PlanComparer.Compare(RolledPlans.Check(files), rolled.Plan, "old", "new").Comparisons);
    }

    [Fact]
    public void Of_generated_plans()
    {
        var carried = 0;
        Gen.Select(GeneratedPlan.Any, Gen.Int[0, 3], Gen.Int).Sample((plan, naming, seed) => Interlocked.Add(ref carried, RolledPlans.Assert(
            MemoryFiles.Of(("plan.yaml", Named(plan.ToYaml(), naming)), ("innehall.yaml", Named(GeneratedContent.Of(plan, seed), naming))), years: 1 + naming % 2)), iter: 300);
        Assert.True(carried > 1000);
    }

    [Fact]
    public void Of_every_case_that_has_no_errors()
    {
        var rolled = 0;
        foreach (var name in Case.Names)
        {
            var files = Case.Read(name).Files;
            var plan = RolledPlans.Check(files);
            if (plan.HasErrors || !plan.Plan.IsWhole) continue;
            RolledPlans.Assert(files);
            rolled++;
        }
        Assert.True(rolled > 60, $"{rolled}");
    }

    // Ids that say their year in four digits, in two, not at all, or another's.
    private static string Named(string yaml, int naming)
    {
        string[] names = naming switch { 1 => ["b24", "b25", "b26"], 2 => ["forra", "i-ar", "nasta"], 3 => ["budget-2026-a", "budget-2024-b", "budget-2025-c"], _ => ["budget-2024", "budget-2025", "budget-2026"] };
        return yaml.Replace("budget-2024", "{0}", StringComparison.Ordinal).Replace("budget-2025", "{1}", StringComparison.Ordinal)
            .Replace("budget-2026", "{2}", StringComparison.Ordinal)
            .Replace("{0}", names[0], StringComparison.Ordinal).Replace("{1}", names[1], StringComparison.Ordinal).Replace("{2}", names[2], StringComparison.Ordinal);
    }
}
