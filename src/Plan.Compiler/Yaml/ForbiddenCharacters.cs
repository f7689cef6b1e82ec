using System.Buffers;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;

namespace Plan.Compiler.Yaml;

/// <summary>
/// Control characters have no place in YAML. The parser would take a NUL for the end of the file, and the rest would be lost;
/// it passes over a byte-order mark that two files joined leave in the middle, and loses its place.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Any = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsForbidden), '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>In the text itself.</summary>
    public static Finding? Find(SourceText source)
    {
        var at = source.Text.AsSpan().IndexOfAny(Any);
        return at < 0 ? null : Report(new(source, at, at + 1), source.Text[at]);
    }

    /// <summary>In a value, where an escape has made it.</summary>
    public static Finding? Find(SourceSpan place, string value)
    {
        var at = value.AsSpan().IndexOfAny(Any);
        if (at < 0) at = LoneSurrogate(value);
        return at < 0 ? null : Report(place, value[at]);
    }

    private static bool IsForbidden(char character) =>
        char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085');

    private static int LoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1])) return i;
            i++;
        }

        return -1;
    }

    private static Finding Report(SourceSpan place, char character) =>
        Breakdown.Problem("control-character", place, null, Fact.Text("character", $"U+{(int)character:X4}"));
}
