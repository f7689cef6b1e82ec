using System.Buffers;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>
/// Reads the part of YAML that plans are written in, straight from the text: no events between, and a value's string is made
/// only when it is asked for. It gives up at the first thing that it does not know or that may be a mistake, and YamlDotNet
/// then reads the file; where it answers, both give the same nodes, values and places.
/// </summary>
internal static class DirectReader
{
    // Tabs have rules of their own, YamlDotNet breaks lines at the last three, and NUL is no text at all.
    private static readonly SearchValues<char> Unknown = SearchValues.Create("\0\t\u0085\u2028\u2029");

    /// <summary>The file's content; null where it must be read otherwise.</summary>
    public static YamlNode? Read(SourceText source)
    {
        var text = source.Text;
        if (text.AsSpan().ContainsAny(Unknown) || HasDocumentMark(text) || HasLoneReturn(text)) return null;

        var cursor = new Cursor(text);
        cursor.SkipToContent();
        // A file of one word, or of nothing, is a mistake.
        return !cursor.IsAtEnd && new BlockReader(source, cursor).ReadNode(-1) is { } root && cursor.IsAtEnd && root is not YamlScalar
            ? root
            : null;
    }

    private static bool HasDocumentMark(ReadOnlySpan<char> text) =>
        text.StartsWith("---") || text.StartsWith("...") || text.Contains("\n---", StringComparison.Ordinal) || text.Contains("\n...", StringComparison.Ordinal);

    private static bool HasLoneReturn(string text)
    {
        for (var at = text.IndexOf('\r'); at >= 0; at = text.IndexOf('\r', at + 1))
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return true;
        return false;
    }
}
