using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A date isn't written 2025-12-31.</summary>
internal static class BadDate
{
    // Facts: written; suggestion where one can be made. Hints: write {suggestion}. Variants: null, no-such-day (2025-02-30).
    public static readonly Rule Rule = new("PLAN0110", "bad-date", Severity.Error);
}
