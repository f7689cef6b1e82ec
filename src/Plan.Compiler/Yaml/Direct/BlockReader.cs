using System.Runtime.InteropServices;
using Plan.Compiler.Source;

namespace Plan.Compiler.Yaml.Direct;

/// <summary>
/// Lists and mappings told by indentation. Each method begins at its node's first character, ends at the next content, and
/// gives null where the reader gives up.
/// </summary>
internal sealed class BlockReader(SourceText source, Cursor cursor)
{
    private readonly Opened _opened = new();
    private readonly ScalarReader _scalars = new(source, cursor);
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private int _end;

    /// <summary>A node of any kind.</summary>
    /// <param name="indent">The column of what it stands in; the node's own lies to the right.</param>
    public YamlNode? ReadNode(int indent)
    {
        if (cursor.Current == '-' && cursor.IsIndicator(cursor.At)) return ReadSequence(isIndented: true);
        var column = cursor.Column;
        if (ReadWithin(indent) is not { } node) return null;
        if (node is YamlScalar key && IsKey(key)) return ReadMapping(key, column);
        return Finish(node);
    }

    /// <summary>A scalar, or brackets and what is in them; the cursor is left right after it.</summary>
    private YamlNode? ReadWithin(int indent) => cursor.Current is '[' or '{'
        ? new FlowReader(source, cursor, _scalars, _opened, indent).Read()
        : _scalars.Read(indent);

    private YamlNode? Finish(YamlNode node)
    {
        _end = node.Span.End;
        return cursor.FinishLine() ? node : null;
    }

    private YamlSequence? ReadSequence(bool isIndented)
    {
        var (column, first) = (cursor.Column, _items.Count);
        if (!_opened.Enter()) return null;
        do
        {
            if (cursor.Current != '-' || !cursor.IsIndicator(cursor.At)) return null;
            var end = ++cursor.At;
            cursor.SkipSpaces();
            if (ReadItem(column, end) is not { } item) return null;
            _items.Add(item);
        }
        while (!cursor.IsAtEnd && cursor.Column == column && (isIndented || cursor.Current == '-'));

        if (!cursor.IsAtEnd && cursor.Column > column) return null;
        _opened.Leave();
        var items = CollectionsMarshal.AsSpan(_items)[first..].ToArray();
        _items.RemoveRange(first, items.Length);
        return new(new(source, items[0].Span.Start, _end), ImmutableCollectionsMarshal.AsImmutableArray(items), IsFlow: false);
    }

    private YamlNode? ReadItem(int column, int end)
    {
        cursor.SkipToContent();
        return cursor.IsAtEnd || cursor.Column <= column ? Empty(end) : ReadNode(column);
    }

    private YamlMapping? ReadMapping(YamlScalar key, int column)
    {
        var first = _entries.Count;
        if (!_opened.Enter()) return null;
        while (true)
        {
            var end = ++cursor.At;
            cursor.SkipSpaces();
            if (ReadValue(column, end) is not { } value) return null;
            _entries.Add(new(key, value));
            if (cursor.IsAtEnd || cursor.Column < column) break;
            if (cursor.Column > column || _scalars.Read(column) is not { } next || !IsKey(next)) return null;
            key = next;
        }

        _opened.Leave();
        var entries = CollectionsMarshal.AsSpan(_entries)[first..].ToArray();
        _entries.RemoveRange(first, entries.Length);
        return KeyCheck.AreDistinct(entries)
            ? new(new(source, entries[0].Key.Span.Start, _end), ImmutableCollectionsMarshal.AsImmutableArray(entries), IsFlow: false)
            : null;
    }

    /// <param name="column">Of the mapping.</param>
    /// <param name="end">Where the colon ends: the place of an empty value.</param>
    private YamlNode? ReadValue(int column, int end)
    {
        if (!cursor.IsAtBreak && cursor.Current != '#')
            return ReadWithin(column) is { } value ? Finish(value) : null;

        cursor.SkipToContent();
        if (cursor.IsAtEnd || cursor.Column < column) return Empty(end);
        if (cursor.Column > column) return ReadNode(column);
        return cursor.Current == '-' && cursor.IsIndicator(cursor.At) ? ReadSequence(isIndented: false) : Empty(end);
    }

    /// <summary>Whether a scalar that has been read is a key; the cursor is then at its colon.</summary>
    private bool IsKey(YamlScalar scalar)
    {
        cursor.SkipSpaces();
        return cursor.Current == ':' && cursor.IsIndicator(cursor.At) && KeyCheck.CanBeKey(scalar);
    }

    private YamlScalar Empty(int at)
    {
        _end = at;
        return new(new(source, at, at), "", ScalarStyle.Plain);
    }
}
