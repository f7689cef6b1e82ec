using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A value, list or mapping stands where another of them belongs, or keys that don't go together.</summary>
internal static class WrongShape
{
    // Variants, with their facts: mapping (keys as a list: keys and values belong there), value (key: takes one value), words
    // (key: an item of its list is not words), list (key), entries (key: takes keys of one's own with values, as amounts by
    // period), text (key: takes Markdown, or file), two (key: takes two columns, from and to), one-or-two (key: a label takes one
    // form, or one and many), office (key: takes an office's keys or an id), none-of (keys as a list: one is needed, none is
    // given), several-of (keys, given as lists: only one may be given), only-with (key, and with as a list: it means something
    // beside one of those alone). No hints.
    public static readonly Rule Rule = new("PLAN0103", "wrong-shape", Severity.Error);
}
