using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A year isn't four digits, or is far off.</summary>
internal static class BadYear
{
    // Facts: written; suggestion where one can be made. Hints: write {suggestion}.
    // Variants: null, range (not a year, nor two with a hyphen between), backwards (a range that ends before it begins),
    // far-off (facts plan-year as text, limit as a count of years).
    public static readonly Rule Rule = new("PLAN0109", "bad-year", Severity.Error);
}
