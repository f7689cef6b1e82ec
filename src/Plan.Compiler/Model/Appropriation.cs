using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>Earmarked money, and what it goes to.</summary>
/// <param name="Unit">Read and shown in.</param>
/// <param name="Line">The line that carries it: <c>drift/overgripande</c>, resolved.</param>
/// <param name="Amounts">By period.</param>
public sealed record Appropriation(
    Located<string> Id, Located<string> Name, string? ShortName, Unit Unit, LineReference? Line,
    ImmutableArray<CellAmount> Amounts, ImmutableArray<Share> Shares, MarkdownText? Text)
{
    public Address Address => Address.Of("appropriation", Id.Value);
}

/// <summary>What a share of an appropriation goes to.</summary>
public sealed record Share(Located<string> Id, Located<string> Name, string? ShortName, ImmutableArray<CellAmount> Amounts, MarkdownText? Text);

/// <summary>A line by statement and id, as it was written.</summary>
public sealed record LineReference(string Statement, string Line, SourceSpan Span);

/// <summary>A cell by statement, line and column, as it was written.</summary>
public sealed record CellReference(string Statement, string Line, string Column, SourceSpan Span)
{
    public Address Address => Address.Of("cell", Statement, Line, Column);
}
