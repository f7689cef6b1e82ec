using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A figure of money can't be read.</summary>
internal static class BadAmount
{
    // Facts: written; suggestion where one can be made. Hints: write {suggestion}, leave-empty, units {units}, bare {unit}.
    // Variants: null (no number); and these, which bad-value has too but for the last three:
    // groups (digits not in threes, or grouped by another character), decimal-mark (thousands and decimals marked the other way than in this
    // plan), minus (a space after it, brackets, a minus that stands last), scientific (1e3), other-base (0x1F), not-finite (.inf), dash (a
    // lone dash: leave-empty), incomplete (",5" or "5,"), too-long (more than 13 digits, or 6 decimals);
    // unit (a word that is no unit, or stands first: facts unit, units as a list), own-unit (in the plan's own unit {unit} amounts are bare),
    // percent (only figures whose unit is % may have it).
    public static readonly Rule Rule = new("PLAN0105", "bad-amount", Severity.Error);
}
