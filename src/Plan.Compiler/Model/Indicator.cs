using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A measure in figures, with outcomes and targets by year.</summary>
/// <param name="Unit"><c>%</c>, <c>rank</c>, <c>text</c> or any words; empty where not given.</param>
/// <param name="Better">Which way is good; null where that is not said.</param>
/// <param name="Outcomes">By year, earliest first; other years than the table's too.</param>
/// <param name="Targets">By year, earliest first.</param>
public sealed record Indicator(
    Located<string> Id, Located<string> Name, string? ShortName, Belonging BelongsTo, Located<string>? Office,
    string Unit, Better? Better, string? Source, bool Preliminary, MarkdownText? Text,
    ImmutableArray<YearValue> Outcomes, ImmutableArray<YearValue> Targets)
{
    /// <summary>False where an outcome's year, or all of them, could not be read, which has been reported.</summary>
    public bool OutcomesAreWhole { get; init; } = true;

    /// <summary>False where a target's year, or all of them, could not be read, which has been reported.</summary>
    public bool TargetsAreWhole { get; init; } = true;

    public Address Address => Address.Of("indicator", Id.Value);

    /// <summary>Outcomes, then targets.</summary>
    public IEnumerable<YearValue> Values => Outcomes.Concat(Targets);

    /// <summary>The last year with an outcome, if only one that could not be read.</summary>
    public YearValue? LastOutcome => Outcomes.LastOrDefault(outcome => outcome.IsKnown);
}

/// <summary>Which way an indicator is good.</summary>
public enum Better
{
    Higher,
    Lower,
}

/// <summary>An indicator's value of a year; null where it is not given or could not be read.</summary>
/// <param name="IsUnreadable">It could not be read, which has been reported.</param>
public sealed record YearValue(Located<int> Year, Located<IndicatorValue>? Value, bool IsUnreadable = false)
{
    /// <summary>Null for words, and where none is given.</summary>
    public decimal? Number => Value?.Value.Number;

    /// <summary>Given, even if it could not be read.</summary>
    public bool IsKnown => Value is not null || IsUnreadable;
}

/// <summary>A figure with as many decimals as were written, or words where the unit is <c>text</c>.</summary>
/// <param name="Number">Null for words.</param>
/// <param name="Decimals">How many were written.</param>
/// <param name="Words">What was written.</param>
public sealed record IndicatorValue(decimal? Number, int Decimals, string Words);
