namespace Plan.Compiler.Source;

/// <summary>The decoded text of one file, and where its lines begin.</summary>
public sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;

    /// <param name="path">From the plan folder, <c>/</c> between.</param>
    /// <param name="text">The text without a byte-order mark.</param>
    /// <param name="displayPath">What a person is shown, from the working directory; by default <paramref name="path"/>.</param>
    public SourceText(string path, string text, string? displayPath = null)
    {
        Path = path;
        Text = text;
        DisplayPath = displayPath ?? path;
        _lineStarts = new(() => FindLineStarts(text));
    }

    /// <summary>From the plan folder, <c>/</c> between. Files are ordered by it.</summary>
    public string Path { get; }

    /// <summary>What a person is shown: from the working directory, <c>/</c> between.</summary>
    public string DisplayPath { get; }

    public string Text { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The line and column, from 1, of an offset in UTF-16 units. A column counts Unicode code points.</summary>
    public SourcePosition PositionAt(int offset)
    {
        var index = Array.BinarySearch(_lineStarts.Value, offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = 1;
        for (var i = _lineStarts.Value[line]; i < offset; i++)
            if (!char.IsLowSurrogate(Text[i]))
                column++;
        return new(line + 1, column);
    }

    /// <summary>A line's text, counted from 1, without its line end.</summary>
    public string LineAt(int line)
    {
        var start = _lineStarts.Value[line - 1];
        var end = line < LineCount ? _lineStarts.Value[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The span of the whole text.</summary>
    public SourceSpan All => new(this, 0, Text.Length);

    public override string ToString() => DisplayPath;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return [.. starts];
    }
}
