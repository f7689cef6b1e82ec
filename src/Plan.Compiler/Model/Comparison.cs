using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>Two figures of money that are held against each other, whatever comes of it.</summary>
public sealed record Comparison
{
    public required ComparisonKind Kind { get; init; }

    public required Address Address { get; init; }

    /// <summary>The figure that a finding points at.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The figure as decided, or the limit. In <see cref="Unit"/>.</summary>
    public required decimal Stated { get; init; }

    /// <summary>What it is held against. In <see cref="Unit"/>.</summary>
    public required decimal Computed { get; init; }

    /// <summary>How far apart they may be because figures are rounded; 0 for not at all.</summary>
    public decimal Allowed { get; init; }

    /// <summary>How far apart they may be without a word: a change's own last digit.</summary>
    public decimal Unreported { get; init; }

    /// <summary>Null for a percentage.</summary>
    public Unit? Unit { get; init; }

    /// <summary>At least so many are shown.</summary>
    public int Decimals { get; init; }

    /// <summary>The cell, for a comparison within a statement.</summary>
    public Cell? Cell { get; init; }

    public StatementFigures? Statement { get; init; }

    public Appropriation? Appropriation { get; init; }

    /// <summary>Null for the appropriation as a whole.</summary>
    public Share? Share { get; init; }

    public Period? Period { get; init; }

    public Frame? Frame { get; init; }

    /// <summary>The figures that were counted, for a reader who wants to see them.</summary>
    public ImmutableArray<SourceSpan> Counted { get; init; } = [];

    /// <summary>Stated minus computed, exact.</summary>
    public decimal Difference => Stated - Computed;

    /// <summary>How far the two are from agreeing; 0 where they do. A limit, signs aside, is only passed upwards.</summary>
    public decimal Excess => Kind.IsLimit() ? Math.Max(0, Math.Abs(Computed) - Math.Abs(Stated)) : Math.Abs(Difference);

    public Verdict Verdict =>
        Excess <= Unreported ? Verdict.Agrees
        : Excess <= Allowed ? Verdict.WithinRounding
        : Verdict.Differs;
}
