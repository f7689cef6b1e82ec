using System.Collections.Immutable;

namespace Plan.Compiler.Model;

/// <summary>A plan as its sources have it, references resolved, in the language's order.</summary>
public sealed record OperationalPlan
{
    public required Manifest Manifest { get; init; }

    public ImmutableArray<Area> Areas { get; init; } = [];

    public ImmutableArray<Goal> Goals { get; init; } = [];

    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    public ImmutableArray<Measure> Measures { get; init; } = [];

    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    public ImmutableArray<Office> Offices { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<Appropriation> Appropriations { get; init; } = [];

    public ImmutableArray<Frame> Frames { get; init; } = [];

    public ImmutableArray<Acceptance> Acceptances { get; init; } = [];

    /// <summary>The links in its texts that show or lead to a figure.</summary>
    public ImmutableArray<FigureLink> FigureLinks { get; init; } = [];

    /// <summary>The image files that its texts show, by path from the plan folder.</summary>
    public ImmutableDictionary<string, ImmutableArray<byte>> Images { get; init; } = ImmutableDictionary<string, ImmutableArray<byte>>.Empty;

    /// <summary>False where a file or a part of one could not be read: what seems to be missing may stand there.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What else is not sure, because it could not be read: kinds of things, and what <see cref="Doubt"/> names.</summary>
    public ImmutableHashSet<string> Unsure { get; init; } = [];

    /// <summary>Whether all is known about some kinds of things: only then is it a finding that one is missing.</summary>
    public bool IsSureOf(params ReadOnlySpan<string> kinds)
    {
        foreach (var kind in kinds)
            if (Unsure.Contains(kind)) return false;
        return IsWhole;
    }
}
