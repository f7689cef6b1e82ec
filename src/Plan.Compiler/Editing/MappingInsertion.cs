using System.Collections.Immutable;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Editing;

/// <summary>Where in a mapping further keys can be written, in the way that it is written itself. Nothing else is touched.</summary>
internal static class MappingInsertion
{
    private const int Step = 2;

    /// <summary>An edit that adds keys to the mapping under a key, or that key with them; null where there is no way that is sure.</summary>
    /// <param name="owner">The line or indicator.</param>
    /// <param name="section">The key that the figures stand under.</param>
    /// <param name="added">Keys and values, as they are to be written.</param>
    public static TextEdit? Add(YamlMapping owner, string section, ImmutableArray<(string Key, string Value)> added)
    {
        var entry = owner.Entries.FirstOrDefault(candidate => candidate.Key.Value == section);
        ImmutableArray<string> written = [.. added.Select(figure => $"{figure.Key}: {figure.Value}")];
        return entry?.Value switch
        {
            YamlMapping { IsFlow: true } figures => IntoFlow(figures, written),
            YamlMapping figures => AfterLast(figures, written),
            YamlScalar { IsNotGiven: true } nothing => Instead(owner, entry.Key, nothing, written),
            null => NewSection(owner, section, written),
            _ => null,
        };
    }

    private static TextEdit? IntoFlow(YamlMapping mapping, ImmutableArray<string> written)
    {
        var text = string.Join(", ", written);
        if (mapping.Entries is [.., var last]) return new(At(mapping, EndOf(last)), $", {text}");
        // Between the brackets may be a comment.
        return mapping.Span.Text is ['{', .. var inside, '}'] && string.IsNullOrWhiteSpace(inside) ? new(mapping.Span, $"{{ {text} }}") : null;
    }

    private static TextEdit? AfterLast(YamlMapping mapping, ImmutableArray<string> written)
    {
        if (mapping.Entries is not [.., var last]) return null;
        foreach (var entry in mapping.Entries)
            if (IndentOf(entry.Key) is { } indent)
                return Below(mapping.Span.Source, EndOf(last), written.Select(line => indent + line));
        return null;
    }

    // An empty key waits to be filled in.
    private static TextEdit? Instead(YamlMapping owner, YamlScalar key, YamlScalar nothing, ImmutableArray<string> written)
    {
        var inFlow = $"{{ {string.Join(", ", written)} }}";
        if (nothing.Span.End > nothing.Span.Start) return new(nothing.Span, inFlow);
        if (AfterColon(key) is not { } at) return null;
        if (owner.IsFlow) return new(new(key.Span.Source, at, at), $" {inFlow}");
        var indent = new string(' ', ColumnOf(key) + Step);
        return Below(key.Span.Source, at, written.Select(line => indent + line));
    }

    private static TextEdit? NewSection(YamlMapping owner, string section, ImmutableArray<string> written)
    {
        var inFlow = $"{section}: {{ {string.Join(", ", written)} }}";
        if (owner.IsFlow) return IntoFlow(owner, [inFlow]);
        // After one whose end is plain to see: the lines after a block of text may belong to it.
        var before = owner.Entries.LastOrDefault(entry => EndsOnItsLine(entry.Value));
        if (before is null) return null;
        var indent = new string(' ', ColumnOf(before.Key));
        return Below(owner.Span.Source, EndOf(before), [indent + inFlow]);
    }

    private static TextEdit Below(SourceText source, int offset, IEnumerable<string> lines)
    {
        var rest = source.Text.AsSpan(offset).IndexOfAny('\r', '\n');
        var at = rest < 0 ? source.Text.Length : offset + rest;
        var lineEnd = LineEndAt(source.Text, rest < 0 ? source.Text.AsSpan().IndexOfAny('\r', '\n') : at);
        return new(new(source, at, at), string.Concat(lines.Select(line => lineEnd + line)));
    }

    private static string LineEndAt(string text, int at) =>
        at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";

    private static SourceSpan At(YamlNode node, int offset) => new(node.Span.Source, offset, offset);

    private static int EndOf(YamlEntry entry) =>
        EndOf(entry.Value) is var end && end > entry.Key.Span.End ? end : AfterColon(entry.Key) ?? entry.Key.Span.End;

    private static int EndOf(YamlNode value) => value switch
    {
        YamlMapping { IsFlow: false, Entries: [.., var last] } => EndOf(last),
        YamlSequence { IsFlow: false, Items: [.., var last] } => EndOf(last),
        _ => value.Span.End,
    };

    private static bool EndsOnItsLine(YamlNode value) => value switch
    {
        YamlScalar scalar => scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded) && scalar.Span.End > scalar.Span.Start,
        YamlMapping mapping => mapping.IsFlow || (mapping.Entries is [.., var last] && EndsOnItsLine(last.Value)),
        _ => false,
    };

    /// <summary>Right after the colon of a key; null where it is written in another way.</summary>
    public static int? AfterColon(YamlScalar key)
    {
        var text = key.Span.Source.Text;
        var at = key.Span.End;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at < text.Length && text[at] == ':' ? at + 1 : null;
    }

    private static int ColumnOf(YamlScalar key) => key.Span.Start - LineStart(key);

    // Null where more than spaces stands before it.
    private static string? IndentOf(YamlScalar key)
    {
        var before = key.Span.Source.Text.AsSpan(LineStart(key), ColumnOf(key));
        return before.ContainsAnyExcept(' ') ? null : before.ToString();
    }

    private static int LineStart(YamlScalar key) => key.Span.Source.Text.AsSpan(0, key.Span.Start).LastIndexOfAny('\r', '\n') + 1;
}
