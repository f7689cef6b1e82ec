using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Binding;

/// <summary>Reports periods that nothing uses, not even an amount.</summary>
internal static class UnusedPeriods
{
    public static void Report(OperationalPlan plan, Scope scope)
    {
        if (scope.Lost.Any) return;
        foreach (var period in plan.Manifest.Periods)
            if (!scope.Things.IsUsed("period", period.Id.Value))
                scope.Findings.Add(UnusedPeriod.Rule.At(
                    period.Id.Span, Address.Of("period", period.Id.Value), Fact.Text("id", period.Id.Value)));
    }
}
