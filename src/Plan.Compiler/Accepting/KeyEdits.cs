using Plan.Compiler.Editing;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Accepting;

/// <summary>Gives a key of a mapping another value, or takes the key away, and leaves all else to the letter.</summary>
internal static class KeyEdits
{
    /// <param name="after">The key that a new one is written after; it stands in the mapping.</param>
    public static TextEdit Set(YamlMapping mapping, string key, string value, string after)
    {
        if (Find(mapping, key) is { Value.Span: var span })
            return new(span, span.Start == span.End && !char.IsWhiteSpace(mapping.Span.Source.Text[span.Start - 1]) ? $" {value}" : value);

        var before = Find(mapping, after)!;
        var (text, end) = (mapping.Span.Source.Text, before.Value.Span.End);
        if (mapping.IsFlow) return At(mapping, end, $", {key}: {value}");
        var lineEnd = EndOfLine(text, end);
        return At(mapping, lineEnd, $"{NewLine(text)}{new string(' ', before.Key.Span.Start - StartOfLine(text, before.Key.Span.Start))}{key}: {value}");
    }

    /// <summary>None where the key doesn't stand there.</summary>
    public static IEnumerable<TextEdit> Remove(YamlMapping mapping, string key)
    {
        if (Find(mapping, key) is not { } entry) yield break;
        var (source, text, index) = (mapping.Span.Source, mapping.Span.Source.Text, mapping.Entries.IndexOf(entry));
        yield return new(
            index == 0 ? new(source, entry.Key.Span.Start, mapping.Entries is [_, var next, ..] ? next.Key.Span.Start : entry.Value.Span.End)
            : mapping.IsFlow ? new(source, mapping.Entries[index - 1].Value.Span.End, entry.Value.Span.End)
            : new(source, EndOfLine(text, mapping.Entries[index - 1].Value.Span.End), EndOfLine(text, entry.Value.Span.End)),
            "");
    }

    private static YamlEntry? Find(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    private static TextEdit At(YamlMapping mapping, int offset, string text) => new(new(mapping.Span.Source, offset, offset), text);

    private static string NewLine(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static int StartOfLine(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    private static int EndOfLine(string text, int at) =>
        text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var rest ? at + rest : text.Length;
}
