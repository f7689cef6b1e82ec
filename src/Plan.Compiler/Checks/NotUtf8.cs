using Plan.Compiler.Findings;

namespace Plan.Compiler.Checks;

/// <summary>A file's bytes are not UTF-8.</summary>
internal static class NotUtf8
{
    // Place: the first character that isn't; the text shown is a guess at what the author sees.
    // Facts: file, offset (in bytes, from 0), byte (0xE4).
    // Hints: utf-16 (a whole file in two bytes a character), latin-1 (Latin-1 or Windows-1252), not-text (no text at all), or none.
    public static readonly Rule Rule = new("PLAN0001", "not-utf8", Severity.Error);
}
