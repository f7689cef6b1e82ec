using System.Buffers;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;

namespace Plan.Compiler.Yaml;

/// <summary>Control characters have no place in YAML. The parser would take a NUL for the end of the file, and the rest would be lost.</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Any = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))]);

    public static Finding? Find(SourceText source)
    {
        var at = source.Text.AsSpan().IndexOfAny(Any);
        return at < 0
            ? null
            : Breakdown.Problem("control-character", new(source, at, at + 1), null, Fact.Text("character", $"U+{(int)source.Text[at]:X4}"));
    }
}
