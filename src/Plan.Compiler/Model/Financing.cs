using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>Where a goal's money comes from.</summary>
/// <param name="WithinFrame">No new money.</param>
public sealed record Financing(MarkdownText? Text, bool WithinFrame, ImmutableArray<FinancingSource> From, SourceSpan Span);

/// <summary>One source of a goal's money.</summary>
/// <param name="Amount">In the unit it is written in; null where none is given.</param>
public abstract record FinancingSource(Located<Amount>? Amount, SourceSpan Span);

/// <summary>Money drawn from an appropriation, or from a share of one.</summary>
/// <param name="Appropriation">Its id, the share's left out.</param>
/// <param name="Share">The share's id; null for the appropriation itself.</param>
/// <param name="Period">Given exactly where the amount is.</param>
/// <param name="Reference">As written: <c>hallbart-vaxande/omstallning</c>.</param>
public sealed record AppropriationDraw(
    string Appropriation, string? Share, Located<string> Reference, Located<string>? Period, Located<Amount>? Amount, SourceSpan Span)
    : FinancingSource(Amount, Span);

/// <summary>Money from elsewhere, in words.</summary>
public sealed record OtherSource(Located<string> Source, Located<Amount>? Amount, SourceSpan Span) : FinancingSource(Amount, Span);
