namespace Plan.Compiler.Source;

/// <summary>What an author wrote, and where.</summary>
public sealed record Located<T>(T Value, SourceSpan Span)
{
    public override string ToString() => $"{Value}";
}
