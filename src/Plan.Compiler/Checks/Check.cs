using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A rule with the function that finds its findings; null for one that speaks where the mistake is met.</summary>
public sealed record Check(Rule Rule, Func<CheckInput, IEnumerable<Finding>>? Find = null);
