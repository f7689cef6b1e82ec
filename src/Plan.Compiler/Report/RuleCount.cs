using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Report;

/// <summary>How often a rule speaks whose findings a document counts rather than tells one by one.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>.</param>
/// <param name="Accepted">How many of the findings are accepted.</param>
public sealed record RuleCount(string Rule, string Severity, int Count, int Accepted) : IReportPart
{
    private static readonly ImmutableArray<Rule> s_rules = [GoalWithoutMeasure.Rule, GoalWithoutFinancing.Rule, IndicatorWithoutTarget.Rule];

    public void Fields(FieldWriter fields)
    {
        fields.Text("rule", Rule);
        fields.Text("severity", Severity);
        fields.Count("count", Count);
        fields.Count("accepted", Accepted);
    }

    internal static ImmutableArray<RuleCount> Of(OperationalPlan plan, ImmutableArray<Finding> findings) =>
    [
        .. s_rules.Select(rule =>
        {
            var found = findings.Where(finding => finding.Rule == rule).ToList();
            return new RuleCount(rule.Name, Severities.NameFor(rule, plan.Manifest.Rules), found.Count, found.Count(finding => finding.Accepted is not null));
        }),
    ];
}
