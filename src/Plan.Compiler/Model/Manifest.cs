using System.Collections.Immutable;
using Plan.Compiler.Findings;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>What <c>plan.yaml</c> says of the plan as a whole.</summary>
public sealed record Manifest
{
    /// <summary>Where the manifest begins: the place of what is missing in it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>As written; else the folder's name, at the manifest's first line.</summary>
    public required Located<string> Id { get; init; }

    public Address Address => Address.Of("plan", Id.Value);

    /// <summary>Empty where it is missing, which has been reported.</summary>
    public required Located<string> Title { get; init; }

    public Located<string>? Subtitle { get; init; }

    public Located<string>? Version { get; init; }

    public Located<DateOnly>? Date { get; init; }

    public Located<string>? Organisation { get; init; }

    public Located<string>? Publisher { get; init; }

    /// <summary><c>sv</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>The horizon; its first is the plan year.</summary>
    public required YearRange Years { get; init; }

    /// <summary>The years of indicator tables.</summary>
    public required YearRange OutcomeYears { get; init; }

    /// <summary>Null in a plan without money.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether decimals follow a point, and a comma may group thousands.</summary>
    public bool NumbersUsePoint { get; init; }

    /// <summary>The organisation's own words, by the kind they name.</summary>
    public ImmutableDictionary<string, OwnLabel> Labels { get; init; } = ImmutableDictionary<string, OwnLabel>.Empty;

    public Theme Theme { get; init; } = new();

    public ImmutableArray<Period> Periods { get; init; } = [];

    /// <summary>Severity by rule name; null is off.</summary>
    public ImmutableDictionary<string, Severity?> Rules { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The outline as written; empty where it is left out.</summary>
    public ImmutableArray<OutlineSection> Outline { get; init; } = [];
}
