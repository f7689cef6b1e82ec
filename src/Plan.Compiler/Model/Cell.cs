using Plan.Compiler.Source;

namespace Plan.Compiler.Model;

/// <summary>A line's figure in a column: what is entered or stated, else what is computed. In the statement's unit, exact.</summary>
public sealed record Cell
{
    public required Row Row { get; init; }

    public required Column Column { get; init; }

    /// <summary>What the author wrote; null where nothing is given or it could not be read.</summary>
    public Located<Amount>? Written { get; init; }

    /// <summary><see cref="Written"/> in the statement's unit, or as it stands in a column of changes.</summary>
    public decimal? WrittenValue { get; init; }

    /// <summary>The sum of the lines that it counts; null where it counts none, or none is given.</summary>
    public decimal? Down { get; init; }

    /// <summary>What its computed column comes to on this line; null in other columns, or where none is given.</summary>
    public decimal? Across { get; init; }

    /// <summary>True where something that it needs could not be read: it is neither compared nor summed.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Of what is written: entered on its own, rather than stated beside something computed.</summary>
    public bool IsEntered => Written is not null && Row.Line is EnteredLine && Column is PeriodColumn;

    /// <summary>Decided or printed, beside something that can be computed.</summary>
    public bool IsStated => Written is not null && !IsEntered;

    /// <summary>The figure that the document shows and later sums use; null for an empty cell.</summary>
    public decimal? Figure => IsUnknown && Written is null ? null : WrittenValue ?? Across ?? Down;

    /// <summary>What the stated figure is compared with; across before down.</summary>
    public decimal? Computed => Across ?? Down;

    /// <summary>
    /// Half the last shown digit of every figure in it, added up: what rounding can have moved it by.
    /// A figure that is entered or stated is one, a computed one is those it was computed from, one not given is none.
    /// </summary>
    public decimal RoundingReach { get; init; }

    /// <summary>Decimals shown in this column.</summary>
    public required int Decimals { get; init; }
}
