using System.Collections.Immutable;
using Plan.Compiler.Editing;
using Plan.Compiler.Source;
using Plan.Compiler.Yaml;

namespace Plan.Compiler.Rolling;

/// <summary>The items of a list or the entries of a mapping, as lines or between brackets: what stands around one goes with it.</summary>
internal sealed class YamlItems
{
    private readonly SourceText _source;
    private readonly ImmutableArray<(int Start, int End)> _items;

    private YamlItems(YamlNode collection, bool isFlow, ImmutableArray<(int, int)> items)
    {
        (_source, Collection, IsFlow, _items) = (collection.Span.Source, collection, isFlow, items);
    }

    public YamlNode Collection { get; }

    public bool IsFlow { get; }

    private string Text => _source.Text;

    public static YamlItems Of(YamlMapping mapping) =>
        new(mapping, mapping.IsFlow, [.. mapping.Entries.Select(entry => (entry.Key.Span.Start, EndOf(entry)))]);

    public static YamlItems Of(YamlSequence list) => new(list, list.IsFlow, [.. list.Items.Select(item => (item.Span.Start, EndOf(item)))]);

    /// <summary>Takes items out, with the comments right above and beside them. Not all of them: what is left would be something else.</summary>
    public void Remove(SourceEdits edits, IReadOnlySet<int> removed)
    {
        var firstKept = Enumerable.Range(0, _items.Length).FirstOrDefault(index => !removed.Contains(index), _items.Length);
        foreach (var index in removed.Order())
            if (IsFlow && index > firstKept) edits.Remove(_source, _items[index - 1].End, _items[index].End);
            else if (IsFlow) edits.Remove(_source, _items[index].Start, index + 1 < _items.Length ? _items[index + 1].Start : _items[index].End);
            else if (StandsAlone(index)) edits.Remove(_source, FirstLine(index), NextLine(_items[index].End));
            // It stands behind the dash of the list that its mapping is in: the next comes into its place.
            else if (index == 0 && firstKept < _items.Length) edits.Remove(_source, _items[0].Start, _items[firstKept].Start);
            else if (index > firstKept) edits.Remove(_source, FirstLine(index), NextLine(_items[index].End));
    }

    /// <summary>Puts a further item below or behind one.</summary>
    /// <param name="text">Without a dash.</param>
    public void InsertAfter(SourceEdits edits, int index, string text)
    {
        if (IsFlow)
        {
            edits.Insert(_source, _items[index].End, $", {text}");
            return;
        }
        var at = NextLine(_items[index].End);
        var lineEnd = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isOpen = at > 0 && Text[at - 1] != '\n';
        var start = LineStart(_items[index].Start);
        var column = _items[index].Start - start;
        var lead = Collection is YamlSequence ? Text[start..(start + column)] : new string(' ', column);
        edits.Insert(_source, at, (isOpen ? lineEnd : "") + lead + text + lineEnd);
    }

    /// <summary>An item's own text.</summary>
    public SourceSpan this[int index] => new(_source, _items[index].Start, _items[index].End);

    /// <summary>An item's text with what stands behind it on its line: a comment, as a rule.</summary>
    public SourceSpan WithRestOfLine(int index) => IsFlow ? this[index] : this[index] with { End = LineEnd(_items[index].End) };

    /// <summary>Right after the colon of a key; after a key that is written in another way.</summary>
    public static int AfterColon(YamlScalar key) => MappingInsertion.AfterColon(key) ?? key.Span.End;

    private static int EndOf(YamlEntry entry) => Math.Max(EndOf(entry.Value), AfterColon(entry.Key));

    private static int EndOf(YamlNode node) => node switch
    {
        YamlMapping { IsFlow: false, Entries: [.., var last] } => EndOf(last),
        YamlSequence { IsFlow: false, Items: [.., var last] } => EndOf(last),
        _ => node.Span.End,
    };

    // Before it on its line is nothing, or nothing but its own dash.
    private bool StandsAlone(int index)
    {
        var before = Text[LineStart(_items[index].Start).._items[index].Start].Trim();
        return Collection is YamlSequence ? before == "-" : before.Length == 0;
    }

    // The comment right above an item is about it; one above the first may be about all.
    private int FirstLine(int index)
    {
        var start = LineStart(_items[index].Start);
        if (index == 0) return start;
        var least = NextLine(_items[index - 1].End);
        while (start > least && Text[LineStart(start - 1)..start].TrimStart().StartsWith('#')) start = LineStart(start - 1);
        return start;
    }

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int LineEnd(int at)
    {
        var end = Text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? Text.Length : at + end;
    }

    private int NextLine(int at) => Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : Text.Length;
}
