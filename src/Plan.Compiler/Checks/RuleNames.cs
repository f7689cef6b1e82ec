using System.Collections.Immutable;
using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>The names that a manifest's <c>rules</c> and acceptances may use.</summary>
internal static class RuleNames
{
    /// <summary>
    /// Rules of the language that this version of the tool doesn't check, each moved to <see cref="AllChecks"/> when it does:
    /// a plan that sets their severity is read all the same.
    /// </summary>
    private static readonly ImmutableArray<string> _unchecked =
    [
        "goal-without-measure", "goal-without-financing", "indicator-without-target", "indicator-without-outcome", "stale-outcome",
        "percent-out-of-range", "rank-not-positive", "target-against-direction", "unit-jump", "area-without-goal", "office-without-budget",
        "empty-text", "heading-skips-level", "image-without-alt", "figure-differs", "count-differs",
        "weak-contrast",
    ];

    private static readonly Lazy<ImmutableDictionary<string, Rule>> _rules =
        new(() => AllChecks.All.ToImmutableDictionary(check => check.Rule.Name, check => check.Rule));

    public static IEnumerable<string> All => AllChecks.All.Select(check => check.Rule.Name).Concat(_unchecked).Distinct();

    /// <summary>The rule of that name, if this version checks it.</summary>
    public static Rule? Find(string name) => _rules.Value.GetValueOrDefault(name);

    public static bool IsKnown(string name) => _rules.Value.ContainsKey(name) || _unchecked.Contains(name);
}
