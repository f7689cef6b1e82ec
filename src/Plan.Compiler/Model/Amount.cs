namespace Plan.Compiler.Model;

/// <summary>A figure of money as an author wrote it, exact.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Decimals">How many decimals were written.</param>
/// <param name="Unit">The one written after it, else that of where it stands.</param>
/// <param name="IsBare">Written without a unit.</param>
public sealed record Amount(decimal Value, int Decimals, Unit Unit, bool IsBare)
{
    /// <summary>The same amount in another unit, exactly. The units must convert.</summary>
    public decimal In(Unit unit) => Unit.Convert(Value, unit);
}
