namespace Plan.Compiler.Source;

/// <summary>A stretch of one file, in UTF-16 units; <see cref="End"/> is the first unit after it.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    public string Text => Source.Text[Start..End];

    public SourcePosition StartPosition => Source.PositionAt(Start);

    /// <summary>The position right after the last character.</summary>
    public SourcePosition EndPosition => Source.PositionAt(End);

    /// <summary>The same stretch without what follows its first line.</summary>
    public SourceSpan FirstLine
    {
        get
        {
            var breaks = Source.Text.AsSpan(Start, End - Start).IndexOfAny('\r', '\n');
            return breaks < 0 ? this : this with { End = Start + breaks };
        }
    }

    public override string ToString() => $"{Source.DisplayPath}:{StartPosition.Line}:{StartPosition.Column}";
}
