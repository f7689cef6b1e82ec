using System.Collections.Immutable;
using Plan.Compiler.Checks;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Compiler.Yaml;

/// <summary>
/// Builds nodes from the parser's events, and reports what the language leaves out of YAML. The parser reads ahead when it is
/// asked for its next event, and may fail then, so what has been read is noted before that.
/// </summary>
internal sealed class NodeBuilder(SourceText source, LineSeparators? separators, IParser parser, bool anyCharacter)
{
    private readonly NodeProperties _properties = new(source);
    private readonly Stack<OpenCollection> _open = new();
    private readonly List<Finding> _findings = [];
    private SourceSpan? _last;

    public ImmutableArray<Finding> Findings => [.. _findings, .. _properties.Findings];

    /// <summary>What is known of the place where the parser gave up.</summary>
    public Breakdown BreakdownAt(Mark? start, Mark? end)
    {
        var from = Offset(start?.Index ?? 0);
        return new(source, from, Math.Max(from, Offset(end?.Index ?? 0)), _last, _open.TryPeek(out var open) ? open : null);
    }

    /// <summary>The first document's content; null where there is none, or where it nests too deep.</summary>
    public YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return Empty();
        if (ReadNode() is not { } root) return null;

        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            _findings.Add(SeveralDocuments.Rule.At(PlaceOf(second), null) with { Hints = ["split"] });
        _properties.ReportUnusedAnchors();
        return root is YamlScalar { IsNotGiven: true } ? Empty() : root;
    }

    /// <summary>The <c>---</c>; after <c>...</c> there may be none, but only the content's first line.</summary>
    private SourceSpan PlaceOf(DocumentStart second) => second.End.Index > second.Start.Index
        ? SpanOf(second)
        : new SourceSpan(source, Offset(second.Start.Index), source.Text.Length).FirstLine;

    private YamlNode? Empty()
    {
        _findings.Add(EmptyFile.Rule.At(new(source, 0, 0), null, Fact.Text("file", source.DisplayPath)) with { Hints = ["remove"] });
        return null;
    }

    /// <summary>Null where it nests too deep. Then nothing more of the file is read: the parser slows down with every level.</summary>
    private YamlNode? ReadNode() => parser.Current switch
    {
        AnchorAlias alias => ReadAlias(alias),
        Scalar scalar => ReadScalar(scalar),
        SequenceStart start => ReadCollection(start, isSequence: true, start.Style == SequenceStyle.Flow),
        MappingStart start => ReadCollection(start, isSequence: false, start.Style == MappingStyle.Flow),
        var other => throw new InvalidOperationException($"A node cannot begin with {other}."),
    };

    private YamlUnread ReadAlias(AnchorAlias alias)
    {
        var span = _properties.ReportAlias(SpanOf(alias), alias.Value.Value);
        _last = span;
        parser.MoveNext();
        return new(span);
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        var start = _properties.Skip(scalar);

        // The mark of an empty value may be that of the comma after it.
        var isEmpty = style == ScalarStyle.Plain && scalar.Value.Length == 0;
        var span = new SourceSpan(source, start, isEmpty ? start : ScalarSpans.EndOf(source.Text, start, Offset(scalar.End.Index), style));
        _last = span;
        parser.MoveNext();
        if (!anyCharacter && style == ScalarStyle.DoubleQuoted && ForbiddenCharacters.Find(span, scalar.Value) is { } forbidden)
        {
            _findings.Add(forbidden);
            return new YamlUnread(span);
        }

        // An anchor or a tag stood for the value, and has been reported.
        if (isEmpty && !(scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty)) return new YamlUnread(span);
        return new YamlScalar(span, separators?.Unmask(scalar.Value) ?? scalar.Value, style);
    }

    private YamlNode? ReadCollection(NodeEvent begin, bool isSequence, bool isFlow)
    {
        var start = _properties.Skip(begin);
        if (_open.Count == YamlReader.DeepestNesting)
        {
            _findings.Add(TooDeep.Rule.At(new(source, start, Offset(start + 1)), null, Fact.Count("limit", YamlReader.DeepestNesting)));
            return null;
        }

        // The mapping in [a: b] has no bracket of its own, and the parser gives the file's first character for its place.
        var isPair = isFlow && !isSequence && _open.TryPeek(out var around) && start <= around.Start;
        var opened = new OpenCollection(start, isSequence, isFlow && !isPair);
        if (!isPair) _open.Push(opened);
        parser.MoveNext();
        YamlNode? node = isSequence ? ReadSequence(opened) : ReadMapping(opened);
        if (!isPair && node is not null) _open.Pop();
        parser.MoveNext();
        return node;
    }

    private YamlSequence? ReadSequence(OpenCollection opened)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (ReadNode() is not { } item) return null;
            items.Add(item);
        }

        return new(SpanOf(opened, items.FirstOrDefault()?.Span), items.ToImmutable(), opened.HasBracket);
    }

    private YamlMapping? ReadMapping(OpenCollection opened)
    {
        var entries = new MappingEntries();
        while (parser.Current is not MappingEnd)
        {
            if (ReadNode() is not { } key || ReadNode() is not { } value) return null;
            if (key is YamlScalar { Value: "<<", Style: ScalarStyle.Plain }) _properties.ReportMerge(key.Span, value);
            entries.Add(key, value, _findings);
        }

        var span = SpanOf(opened, entries.First);
        return new(span, entries.Finish(opened.HasBracket, _findings), opened.HasBracket) { IsWhole = entries.IsWhole };
    }

    /// <summary>With the parser at its end: one in brackets reaches over them, another from its first child to its last.</summary>
    private SourceSpan SpanOf(OpenCollection collection, SourceSpan? first)
    {
        var span = collection.HasBracket || first is null || _last is null
            ? new(source, collection.Start, Offset(parser.Current!.Start.Index + 1))
            : first.Value with { End = _last.Value.End };
        _last = span;
        return span;
    }

    private SourceSpan SpanOf(ParsingEvent parsed) => new(source, Offset(parsed.Start.Index), Offset(parsed.End.Index));

    /// <summary>The parser's marks may lie past the end.</summary>
    private int Offset(long index) => (int)Math.Min(index, source.Text.Length);
}
