using System.Collections.Immutable;
using Plan.Compiler.Model;

namespace Plan.Compiler.Comparing;

/// <summary>Something that differs.</summary>
/// <param name="Address">In the new plan; of what is gone, in the old.</param>
/// <param name="Kind">What it is, where the address doesn't tell: <c>column</c>, <c>section</c>, <c>frame-change</c>.</param>
/// <param name="Name">What a reader knows it by.</param>
public abstract record Change(Address Address, string Kind, string Name);

/// <summary>A thing that the old plan doesn't have.</summary>
/// <param name="Figures">Those that came with it.</param>
public sealed record Added(Address Address, string Kind, string Name, ImmutableArray<PlacedFigure> Figures) : Change(Address, Kind, Name);

/// <summary>A thing that the new plan doesn't have.</summary>
/// <param name="Figures">Those that went with it.</param>
public sealed record Removed(Address Address, string Kind, string Name, ImmutableArray<PlacedFigure> Figures) : Change(Address, Kind, Name);

/// <summary>A thing that is called something else.</summary>
public sealed record Renamed(Address Address, string Kind, string Name, string OldName) : Change(Address, Kind, Name);

/// <summary>A thing that stands elsewhere among its like.</summary>
/// <param name="After">The name of what stands before it; null where it stands first.</param>
public sealed record Moved(Address Address, string Kind, string Name, string? After) : Change(Address, Kind, Name);

/// <summary>Anything else that is said of a thing in a word or two.</summary>
/// <param name="Property">By its key in the language.</param>
/// <param name="Detail">Which of several: an indicator's year; null for the only one.</param>
/// <param name="Old">Null where nothing was said.</param>
/// <param name="New">Null where nothing is.</param>
public sealed record PropertyChanged(
    Address Address, string Kind, string Name, string Property, string? Detail, string? Old, string? New) : Change(Address, Kind, Name);

/// <summary>A text with other words.</summary>
/// <param name="Words">All of it, in runs that are kept, taken out or put in.</param>
public sealed record Reworded(
    Address Address, string Kind, string Name, string Property, ImmutableArray<WordRun> Words) : Change(Address, Kind, Name);

/// <summary>A figure that is another, or whose lines come to something else.</summary>
/// <param name="Property">Which figure of the thing: <c>amount</c>; of a frame, <c>unexplained</c> and its like.</param>
/// <param name="Column">The column's or period's label; null where there is none.</param>
/// <param name="Old">In <paramref name="Unit"/>; null where it was not given.</param>
/// <param name="New">In <paramref name="Unit"/>; null where it is not given.</param>
/// <param name="Unit">Null for a percentage.</param>
/// <param name="Decimals">Shown at least.</param>
public sealed record FigureChanged(
    Address Address, string Kind, string Name, string Property, string? Column, decimal? Old, decimal? New, Unit? Unit, int Decimals)
    : Change(Address, Kind, Name)
{
    /// <summary>In the old plan, where that is another.</summary>
    public Address? OldAddress { get; init; }

    /// <summary>Follows from other figures: a total, a group, a computed column, what is left of an appropriation or a frame.</summary>
    public bool IsEffect { get; init; }

    /// <summary>The figure that the new plan compares itself with is not the one that the old plan decided.</summary>
    public bool IsComparison { get; init; }

    /// <summary>What the lines came to; null where the figure is no total.</summary>
    public decimal? OldSum { get; init; }

    /// <summary>What the lines come to.</summary>
    public decimal? NewSum { get; init; }

    /// <summary>What a total's change is made of, in the order of its lines.</summary>
    public ImmutableArray<FigureTerm> Terms { get; init; } = [];

    /// <summary>New minus old, what is not given as nothing.</summary>
    public decimal Difference => (New ?? 0) - (Old ?? 0);

    /// <summary>Of the old figure, signs aside; null where there is none or it is 0.</summary>
    public decimal? Percent => Old is { } old and not 0 && New is not null ? Difference / Math.Abs(old) * 100 : null;
}

/// <summary>A figure where it stands.</summary>
/// <param name="Column">The column's or period's label.</param>
/// <param name="Unit">Null for a percentage.</param>
/// <param name="IsTotal">Of a total or group.</param>
public sealed record PlacedFigure(Address Address, string Name, string Column, decimal Value, Unit? Unit, int Decimals, bool IsTotal);

/// <summary>A line that a total counts, and what it adds to the total's change.</summary>
public sealed record FigureTerm(Address Address, string Name, decimal Difference);
