using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A value is none that its key takes.</summary>
internal static class BadValue
{
    // Of an indicator's figures: facts, hints and variants as bad-amount, percent included.
    // Of true and false: variant not-true-or-false; facts written, suggestion. Hints: write {suggestion}.
    // Of a unit: variant unit; facts written, units (a list). Hints: write {suggestion}, own-unit. Of an own unit's factor:
    // variant factor.
    // Variants of the binder, with their facts: choice (key, written; allowed, nearest as lists; hints did-you-mean {nearest} or
    // allowed {allowed}), sum (the same: of a total, which takes above, all or a list), rounding (the same), count (key, written; least, most as
    // counts), only-true (key: heading is true or left out), negative (key, written: a rounding), heading (written: the line is a
    // heading, which has no figures), change-in-column (written: the column is a change, which no column can use), address
    // (written, kinds as a list), line-path (written: should be statement/line), cell-path (written: statement/line/column),
    // share-path (written: appropriation/share), not-to-be-accepted (written: an error of PLAN00xx to PLAN02xx),
    // not-to-be-softened (key is the rule, written the severity: likewise). Of a colour: variants colour and colour-comment (written;
    // hints: write {suggestion}, colour); of a logo: not-an-image (written; hint images).
    public static readonly Rule Rule = new("PLAN0108", "bad-value", Severity.Error);
}
