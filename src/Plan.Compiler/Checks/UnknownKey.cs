using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A key means nothing where it stands.</summary>
internal static class UnknownKey
{
    // Facts: key; nearest (the key that it is read as, or empty); allowed, missing (lists: the keys of that place, those required
    // and not given).
    // Hints: did-you-mean {nearest}, else missing {missing} where it may be meant as one, then allowed {allowed}.
    // Variants: null; in-manifest (a key of plan.yaml in another file), in-statement (sum, heading, offices or line among an
    // office's lines, which are entered or groups), column-id (an id on a period's column, whose id is the period's): these have
    // no hint.
    public static readonly Rule Rule = new("PLAN0101", "unknown-key", Severity.Error);
}
