namespace Plan.Compiler.Model;

/// <summary>What one of an amount is worth: <c>tkr</c> is 1 000 kr.</summary>
/// <param name="Label">As it is shown.</param>
/// <param name="Factor">A power of ten, 1 to 1 000 000.</param>
/// <param name="IsOwn">One of the plan's own, which doesn't convert to kronor.</param>
public sealed record Unit(string Label, int Factor, bool IsOwn)
{
    public static readonly Unit Kr = new("kr", 1, false);
    public static readonly Unit Tkr = new("tkr", 1_000, false);
    public static readonly Unit Mkr = new("mkr", 1_000_000, false);
    public static readonly Unit Mnkr = new("mnkr", 1_000_000, false);

    /// <summary>The four that ship.</summary>
    public static readonly IReadOnlyList<Unit> Known = [Kr, Tkr, Mkr, Mnkr];

    /// <summary>Whether an amount in one can be told in the other.</summary>
    public bool ConvertsTo(Unit other) => IsOwn == other.IsOwn;

    /// <summary>The same amount in another unit, exactly. The units must convert.</summary>
    public decimal Convert(decimal amount, Unit to) =>
        Factor >= to.Factor ? amount * (Factor / to.Factor) : amount / (to.Factor / Factor);

    public override string ToString() => Label;
}
