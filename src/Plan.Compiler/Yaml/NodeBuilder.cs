using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Compiler.Yaml;

/// <summary>Builds nodes from the parser's events, and reports what the language leaves out of YAML.</summary>
internal sealed class NodeBuilder(SourceText source, LineSeparators? separators, IParser parser)
{
    private readonly NodeProperties _properties = new(source);
    private readonly Stack<int> _openBrackets = new();
    private readonly List<Finding> _findings = [];
    private int _depth;

    public ImmutableArray<Finding> Findings => [.. _findings, .. _properties.Findings];

    /// <summary>The innermost <c>[</c> or <c>{</c> still open; null for none.</summary>
    public SourceSpan? OpenBracket => _openBrackets.TryPeek(out var at) ? new(source, at, at + 1) : null;

    /// <summary>The first document's content; null where there is none, or where it nests too deep.</summary>
    public YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return Empty();
        var root = ReadNode();
        if (root is null) return null;

        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second)) _findings.Add(SeveralDocuments.Rule.At(SpanOf(second), null));
        _properties.ReportUnusedAnchors();
        return root is YamlScalar { IsNotGiven: true } ? Empty() : root;
    }

    private YamlNode? Empty()
    {
        _findings.Add(EmptyFile.Rule.At(new(source, 0, 0), null));
        return null;
    }

    /// <summary>Null where it nests too deep: then nothing more of the file is read, for the parser slows down with every level.</summary>
    private YamlNode? ReadNode() => parser.Current switch
    {
        AnchorAlias alias => ReadAlias(alias),
        Scalar scalar => ReadScalar(scalar),
        SequenceStart start => Nested(start, start.Style == SequenceStyle.Flow, ReadSequence),
        MappingStart start => Nested(start, start.Style == MappingStyle.Flow, ReadMapping),
        var other => throw new InvalidOperationException($"A node cannot begin with {other}."),
    };

    private YamlUnread ReadAlias(AnchorAlias alias)
    {
        parser.MoveNext();
        return new(_properties.ReportAlias(SpanOf(alias), alias.Value.Value));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        parser.MoveNext();
        var start = _properties.Skip(scalar);
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        var end = ScalarSpans.EndOf(source.Text, start, (int)scalar.End.Index, style);
        return new(new(source, start, end), separators?.Unmask(scalar.Value) ?? scalar.Value, style);
    }

    private YamlNode? Nested(NodeEvent start, bool isFlow, Func<int, bool, YamlNode?> read)
    {
        var at = _properties.Skip(start);
        parser.MoveNext();
        if (++_depth > YamlReader.DeepestNesting)
        {
            _findings.Add(TooDeep.Rule.At(new(source, at, Math.Min(at + 1, source.Text.Length)), null, Fact.Count("limit", YamlReader.DeepestNesting)));
            return null;
        }

        // In [a: b] the parser gives no place for the mapping: it has no bracket of its own.
        var hasBracket = isFlow && at < source.Text.Length && source.Text[at] is '[' or '{' && (start is SequenceStart || source.Text[at] == '{');
        if (hasBracket) _openBrackets.Push(at);
        var node = read(at, hasBracket);
        if (node is not null && hasBracket) _openBrackets.Pop();
        _depth--;
        return node is null ? null : isFlow && !hasBracket ? node with { Span = Around(node) ?? node.Span } : node;
    }

    private static SourceSpan? Around(YamlNode node) => node switch
    {
        YamlMapping { Entries: [var first, ..] } mapping => first.Key.Span with { End = mapping.Entries[^1].Value.Span.End },
        _ => null,
    };

    private YamlSequence? ReadSequence(int start, bool hasBracket)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode() is not { } item) return null;
            items.Add(item);
        }

        var end = (int)parser.Current.Start.Index;
        parser.MoveNext();
        var span = hasBracket || items.Count == 0
            ? new SourceSpan(source, start, Math.Min(end + 1, source.Text.Length))
            : items[0].Span with { End = items[^1].Span.End };
        return new(span, items.ToImmutable(), hasBracket);
    }

    private YamlMapping? ReadMapping(int start, bool hasBracket)
    {
        var entries = new List<YamlEntry>();
        var isWhole = true;
        while (parser.Current is not MappingEnd)
        {
            if (ReadNode() is not { } key || ReadNode() is not { } value) return null;
            if (key is YamlScalar { Value: "<<", Style: ScalarStyle.Plain } && !hasBracket) isWhole = !_properties.ReportMerge(key.Span, value);
            else if (key is YamlScalar name) entries.Add(new(name, value));
            else isWhole = ReportKey(key);
        }

        var end = (int)parser.Current.Start.Index;
        parser.MoveNext();
        var whole = hasBracket ? SplitDecimals.Join(entries, _findings) : entries;
        ReportDuplicates(whole);
        var span = hasBracket || entries.Count == 0
            ? new SourceSpan(source, start, Math.Min(end + 1, source.Text.Length))
            : entries[0].Key.Span with { End = entries[^1].Value.Span.End };
        return new(span, [.. whole], hasBracket) { IsWhole = isWhole };
    }

    private bool ReportKey(YamlNode key)
    {
        if (key is not YamlUnread) _findings.Add(YamlSyntax.Rule.At(key.Span, null) with { Variant = "key-not-a-word" });
        return false;
    }

    private void ReportDuplicates(List<YamlEntry> entries)
    {
        var first = new Dictionary<string, SourceSpan>(entries.Count);
        foreach (var (key, _) in entries)
            if (!first.TryAdd(key.Value, key.Span))
                _findings.Add(DuplicateKey.Rule.At(key.Span, null, Fact.Text("key", key.Value)) with { Related = [new("first", first[key.Value])] });
    }

    private SourceSpan SpanOf(ParsingEvent parsed) => new(source, (int)parsed.Start.Index, (int)parsed.End.Index);
}
