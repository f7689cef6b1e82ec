using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>Two things of one kind have the same id.</summary>
internal static class DuplicateId
{
    // Place: the second. Facts: id; in (of a line or column its statement, of a share its appropriation, else empty). Related:
    // declared.
    // Variants, by kind: office, area, goal, indicator, measure, assignment, period, statement, line, column, appropriation,
    // share, frame; column-period (a computed column that is called as a period: declared is the period).
    public static readonly Rule Rule = new("PLAN0202", "duplicate-id", Severity.Error);
}
