using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>An anchor, an alias or a merge key: the language has none, so that each value stands where it is read.</summary>
internal static class AliasUsed
{
    // Variants: null (an alias), anchor (one that no alias uses), merge-key.
    // Facts: alias (*name, &name or <<). Hints: write-out (null and merge-key), quote {quoted} (anchor: it may be text). Related: anchor.
    public static readonly Rule Rule = new("PLAN0004", "alias-used", Severity.Error);
}
