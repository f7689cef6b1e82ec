using Plan.Compiler.Model;

namespace Plan.Compiler.Report.Building;

/// <summary>Which way an indicator went, from its first outcome to its latest.</summary>
internal static class Trends
{
    /// <summary><c>better</c>, <c>worse</c>, <c>unchanged</c>, <c>higher</c> or <c>lower</c>; null for fewer than two outcomes.</summary>
    public static string? Of(Indicator indicator)
    {
        var outcomes = indicator.Outcomes.Select(outcome => outcome.Value?.Value.Number).OfType<decimal>().ToList();
        if (outcomes.Count < 2) return null;
        return (outcomes[^1].CompareTo(outcomes[0]), indicator.Better) switch
        {
            (0, _) => "unchanged",
            ( > 0, Better.Higher) or ( < 0, Better.Lower) => "better",
            ( > 0, Better.Lower) or ( < 0, Better.Higher) => "worse",
            ( > 0, _) => "higher",
            _ => "lower",
        };
    }
}
