using System.Collections.Immutable;
using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A line of a statement. Exactly one of entered, group, total and heading.</summary>
public abstract record Line
{
    /// <summary>Unique in its statement; null for a heading without one.</summary>
    public Located<string>? Id { get; init; }

    public required Located<string> Label { get; init; }

    /// <summary>For charts and narrow tables.</summary>
    public string? ShortName { get; init; }

    /// <summary>Whose it is; null where nobody's.</summary>
    public Located<string>? Office { get; init; }

    /// <summary>How many steps its label is moved in, beside what groups and parts do.</summary>
    public int Indent { get; init; }

    /// <summary>The line that it is a part of, and is shown under.</summary>
    public Located<string>? PartOf { get; init; }

    /// <summary>Whether its parts must add up to it (<c>parts: all</c>).</summary>
    public bool PartsAreAll { get; init; }

    /// <summary>Whether it says that no total counts it.</summary>
    public bool OutsideTotal { get; init; }

    /// <summary>False where an amount's period was unknown, so that no column of it is sure.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Where its label or id stands: the place of what is missing in it.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The figures that the author wrote on it, entered or stated.</summary>
    public ImmutableArray<CellAmount> Written => this switch
    {
        EnteredLine entered => entered.Amounts,
        GroupLine group => group.Stated,
        TotalLine total => total.Stated,
        _ => [],
    };
}

/// <summary>A line whose figures are entered. In a computed column they are stated.</summary>
public sealed record EnteredLine : Line
{
    /// <summary>It could not be told what kind of line it is, which has been reported: it may be a total.</summary>
    public bool IsKindUnknown { get; init; }

    public ImmutableArray<CellAmount> Amounts { get; init; } = [];
}

/// <summary>A line shown above the lines that it counts.</summary>
public sealed record GroupLine : Line
{
    public ImmutableArray<CellAmount> Stated { get; init; } = [];

    public required ImmutableArray<Line> Lines { get; init; }
}

/// <summary>A line that sums others.</summary>
public sealed record TotalLine : Line
{
    public ImmutableArray<CellAmount> Stated { get; init; } = [];

    public required Sum Sum { get; init; }
}

/// <summary>A line without figures.</summary>
public sealed record HeadingLine : Line;

/// <summary>A figure that an author wrote in a column of a line.</summary>
/// <param name="Column">The period or computed column, as written. One that the statement doesn't show is kept.</param>
/// <param name="Amount">Null where it is not given or could not be read.</param>
/// <param name="IsUnreadable">It could not be read, which has been reported; sums over it are unknown.</param>
public sealed record CellAmount(Located<string> Column, Located<Amount>? Amount, bool IsUnreadable);
