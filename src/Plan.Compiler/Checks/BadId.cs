using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>An id isn't lower-case letters, digits and single hyphens between them.</summary>
internal static class BadId
{
    // Facts: written, and suggestion where one can be made. Hints: write {suggestion}.
    // Variants: null (a character that no id has: fact character), upper-case, hyphens (first, last or two in a row), not-nfc (letters written
    // as a base and a mark of its own, as some file systems and programs give them).
    public static readonly Rule Rule = new("PLAN0104", "bad-id", Severity.Error);
}
