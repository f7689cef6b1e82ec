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

    /// <summary>The sum of the lines that it counts; null where it counts none, none is given, or one is unknown.</summary>
    public decimal? Down { get; init; }

    /// <summary>What its computed column comes to on this line; null in other columns, where none is given, or one is unknown.</summary>
    public decimal? Across { get; init; }

    /// <summary>Something in it could not be read, which has been reported: no sum over it can be compared.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What it counts could not all be read: a stated figure here can't be compared down.</summary>
    public bool IsDownUnknown { get; init; }

    /// <summary>What its column uses could not all be read: a stated figure here can't be compared across.</summary>
    public bool IsAcrossUnknown { get; init; }

    /// <summary>Half the last shown digit of every figure that <see cref="Down"/> was computed from, added up.</summary>
    public decimal DownReach { get; init; }

    /// <summary>Half the last shown digit of every figure that <see cref="Across"/> was computed from, added up.</summary>
    public decimal AcrossReach { get; init; }

    /// <summary>Decimals shown in this column.</summary>
    public required int Decimals { get; init; }

    /// <summary>Half the last shown digit.</summary>
    public decimal HalfDigit => new(5, 0, 0, false, (byte)(Decimals + 1));

    /// <summary>Of what is written: entered on its own, rather than stated beside something computed.</summary>
    public bool IsEntered => Written is not null && Row.Line is EnteredLine && Column is PeriodColumn;

    /// <summary>Of what is written: decided or printed, beside something that is computed.</summary>
    public bool IsStated => Written is not null && !IsEntered;

    /// <summary>The figure that the document shows and later sums use; null for an empty cell.</summary>
    public decimal? Figure => WrittenValue ?? Computed;

    /// <summary>What is computed here, across before down; null where nothing is.</summary>
    public decimal? Computed => Across ?? Down;

    /// <summary>
    /// What rounding can have moved the figure by: a figure that is entered or stated is one,
    /// a computed one is those it was computed from, one not given is none.
    /// </summary>
    public decimal Reach => WrittenValue is not null ? HalfDigit : Across is not null ? AcrossReach : DownReach;
}
