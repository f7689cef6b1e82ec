using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A statement has no place for a line that an office gave.</summary>
internal static class LineNotPlaced
{
    // Facts: lines (a list of ids), count, statement.
    // Variants: null (one line; place: its id; related: statement, the statement's lines), none (the statement places no line of
    // an office: one finding for all; place: its key lines; related: given, the first of them).
    public static readonly Rule Rule = new("PLAN0204", "line-not-placed", Severity.Error);
}
