namespace Plan.Compiler.Model;

/// <summary>A sum under way: null while no term is given, unknown for good once one is.</summary>
internal readonly record struct Subtotal(decimal? Value, decimal Reach, bool IsUnknown)
{
    public static readonly Subtotal Empty = new(null, 0, false);
    public static readonly Subtotal Unknown = new(null, 0, true);

    /// <param name="cell">A term; null where it stands in a loop.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="convert">From the term's unit to the sum's.</param>
    public Subtotal Add(Cell? cell, int sign, Func<decimal, decimal> convert)
    {
        if (IsUnknown || cell is null || cell.IsUnknown) return Unknown;
        return cell.Figure is { } figure
            ? new((Value ?? 0) + sign * convert(figure), Reach + convert(cell.Reach), false)
            : this;
    }
}
