using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What a total counts.</summary>
/// <param name="Span">Where it is written.</param>
public abstract record Sum(SourceSpan Span);

/// <summary>The entered lines and groups above it in its own list that no total higher up counts.</summary>
public sealed record SumAbove(SourceSpan Span) : Sum(Span);

/// <summary>All entered lines and groups above it in its own list.</summary>
public sealed record SumAll(SourceSpan Span) : Sum(Span);

/// <summary>Lines by name, each with its sign. <paramref name="IsWhole"/> is false where one of them is unknown, which has been reported.</summary>
public sealed record SumTerms(SourceSpan Span, ImmutableArray<SumTerm> Terms, bool IsWhole) : Sum(Span);

/// <summary>A line that a total counts.</summary>
/// <param name="Statement">The statement it stands in; null for the total's own.</param>
/// <param name="Line">Its id.</param>
/// <param name="Sign">1 or -1.</param>
public sealed record SumTerm(string? Statement, string Line, int Sign, SourceSpan Span);
