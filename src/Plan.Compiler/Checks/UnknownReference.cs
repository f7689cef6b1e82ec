using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>What is named doesn't exist.</summary>
internal static class UnknownReference
{
    // Variants, by what is named: office, area, goal, indicator, measure, assignment, period, statement, line, column,
    // appropriation, share, frame, plan, rule; period-or-column (where a line's amounts stand: a period, or a computed column of
    // its statement).
    // Facts: id; in (the statement of a line or column, the appropriation of a share, else empty); nearest, others, existing
    // (lists: near ids of that kind, things of other kinds by that name as addresses, some of those that exist); count (of all
    // that exist).
    // Hints: did-you-mean {nearest}; other-kind {others}; existing {existing}, or among {existing} {count} where these are the
    // first of many, or none where there is nothing of that kind.
    public static readonly Rule Rule = new("PLAN0201", "unknown-reference", Severity.Error);
}
