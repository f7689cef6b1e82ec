using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A value is none that its key takes.</summary>
internal static class BadValue
{
    // Of an indicator's figures: facts, hints and variants as bad-amount, percent included.
    // Of true and false: variant not-true-or-false; facts written, suggestion. Hints: write {suggestion}.
    // Of a unit: variant unit; facts written, units (a list). Hints: write {suggestion}, own-unit. Of an own unit's factor: variant factor.
    // The binder adds variants of its own for words out of a list.
    public static readonly Rule Rule = new("PLAN0108", "bad-value", Severity.Error);
}
