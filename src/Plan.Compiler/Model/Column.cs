using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A column of a statement.</summary>
/// <param name="Id">Its period's id, or its own where it is computed.</param>
/// <param name="Label">As written; null for the period's.</param>
/// <param name="Decimals">Its own; null for the statement's, or one for a change.</param>
/// <param name="Rounding">Its own; null where it says nothing.</param>
/// <param name="Span">Where its id stands.</param>
public abstract record Column(string Id, string? Label, string? ShortName, int? Decimals, Rounding? Rounding, SourceSpan Span);

/// <summary>A column of a period's amounts.</summary>
public sealed record PeriodColumn(Period Period, string? Label, string? ShortName, int? Decimals, Rounding? Rounding, SourceSpan Span)
    : Column(Period.Id.Value, Label, ShortName, Decimals, Rounding, Span);

/// <summary>A column that sums others, each with its sign. A term that is no column has been reported and is null here.</summary>
public sealed record SumColumn(
    string Id, string? Label, string? ShortName, int? Decimals, Rounding? Rounding, SourceSpan Span, ImmutableArray<ColumnTerm> Terms, bool IsWhole)
    : Column(Id, Label, ShortName, Decimals, Rounding, Span);

/// <summary>A column of changes in percent: (second - first) / first × 100.</summary>
public sealed record ChangeColumn(
    string Id, string? Label, string? ShortName, int? Decimals, Rounding? Rounding, SourceSpan Span, string First, string Second, bool IsWhole)
    : Column(Id, Label, ShortName, Decimals, Rounding, Span);

/// <summary>A column that a computed column uses.</summary>
/// <param name="Sign">1 or -1.</param>
public readonly record struct ColumnTerm(string Column, int Sign);
