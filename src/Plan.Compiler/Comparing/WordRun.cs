namespace Plan.Compiler.Comparing;

/// <summary>A stretch of a text that is reworded.</summary>
public readonly record struct WordRun(WordRunKind Kind, string Text);

/// <summary>What became of a stretch.</summary>
public enum WordRunKind
{
    Kept,
    TakenOut,
    PutIn,
}
