using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Gives findings the severity that the manifest's <c>rules</c> asks for.</summary>
internal static class Severities
{
    /// <summary>Findings of a rule that is off fall away. An error of PLAN00xx to PLAN02xx stays one, whatever <paramref name="rules"/> says.</summary>
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, ImmutableDictionary<string, Severity?> rules) =>
    [
        .. findings
            .Select(finding => (Finding: finding, Severity: SeverityOf(finding.Rule, rules)))
            .Where(found => found.Severity is not null)
            .Select(found => found.Finding with { Severity = found.Severity!.Value }),
    ];

    /// <summary><c>error</c>, <c>warning</c>, <c>info</c> or <c>off</c>: what a rule's findings are in a plan.</summary>
    public static string NameFor(Rule rule, ImmutableDictionary<string, Severity?> rules) =>
        SeverityOf(rule, rules) is { } severity ? SeverityNames.Of(severity) : "off";

    private static Severity? SeverityOf(Rule rule, ImmutableDictionary<string, Severity?> rules) =>
        rule.CanBeSoftened && rules.TryGetValue(rule.Name, out var asked) ? asked
        : rule.OnByDefault ? rule.Severity
        : null;
}
