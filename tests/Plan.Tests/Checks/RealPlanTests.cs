using Plan.Compiler;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;
using Plan.Compiler.Source;
using Plan.Tests.Testing;

namespace Plan.Tests.Checks;

/// <summary>What the rules of goals and prose (PLAN04xx, PLAN05xx) say of the plans that are real.</summary>
public sealed class RealPlanTests
{
    [Fact]
    public void Of_Lulea_they_say_what_the_facts_hold()
    {
        var plan = Check("lulea-ksf-2025");

        Assert.Equal(
        [
            "goal-without-financing info goal:servicekultur",
            "goal-without-measure warning goal:innovation-ai",
            "stale-outcome info indicator:aktuell-hallbarhet",
            "stale-outcome info indicator:branschbredd",
        ], Told(plan).Where(told => !told.StartsWith("indicator-without-target", StringComparison.Ordinal)));
        // No indicator has a target, and the manifest makes that an info.
        Assert.Equal(
            plan.Plan.Indicators.Select(indicator => $"indicator-without-target info {indicator.Address}").Order(StringComparer.Ordinal),
            Told(plan).Where(told => told.StartsWith("indicator-without-target", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_the_library_they_say_nothing() => Assert.Empty(Told(Check("riverside-library-2026")));

    [Theory]
    [InlineData("lulea-ksf-2025")]
    [InlineData("riverside-library-2026")]
    public void Every_figure_in_their_texts_is_one_of_the_plan(string name) =>
        Assert.Empty(FigureDiffers.Find(CheckInput.Of(Asking(Check(name).Plan))));

    private static OperationalPlan Asking(OperationalPlan plan) =>
        plan with { Manifest = plan.Manifest with { Rules = plan.Manifest.Rules.Add(FigureDiffers.Rule.Name, Severity.Info) } };

    private static CompiledPlan Check(string name) =>
        PlanCompiler.Check(new DiskFiles(Repository.At($"plans/{name}"), $"plans/{name}"), name, new(Today: new(2025, 6, 1)));

    private static IEnumerable<string> Told(CompiledPlan plan) => plan.Findings
        .Where(finding => finding.Rule.Code.StartsWith("PLAN04", StringComparison.Ordinal) || finding.Rule.Code.StartsWith("PLAN05", StringComparison.Ordinal))
        .Select(finding => $"{finding.Rule.Name} {SeverityNames.Of(finding.Severity)} {finding.Address}")
        .Order(StringComparer.Ordinal);
}
