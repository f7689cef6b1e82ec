using Plan.Compiler.Findings;
using Plan.Compiler.Model;

namespace Plan.Compiler.Checks.Causes;

/// <summary>A figure that may be the wrong one: a term of the sum, a line beside the sum, or the stated figure itself.</summary>
internal sealed class Suspect
{
    public required Cell Cell { get; init; }

    /// <summary>Where it stands.</summary>
    public required StatementFigures Statement { get; init; }

    /// <summary>Of the comparison that it is a suspect of; null for a percentage.</summary>
    public required Unit? Unit { get; init; }

    /// <summary>1 or -1: as the sum counts it; for the stated figure -1, since a larger one makes the difference larger.</summary>
    public required int Sign { get; init; }

    /// <summary>In <see cref="Unit"/>; 0 where nothing is given.</summary>
    public required decimal Figure { get; init; }

    /// <summary>The stated figure of the comparison.</summary>
    public bool IsStated { get; init; }

    /// <summary>Computed from other suspects.</summary>
    public bool IsSubtotal { get; init; }

    public bool IsGiven => Cell.Figure is not null;

    /// <summary>An author wrote it, so its digits can be wrong.</summary>
    public bool IsWritten => Cell.WrittenValue is not null;

    /// <summary>What it adds to the sum.</summary>
    public decimal Contribution => Sign * Figure;

    public Address Address => Statement.Statement.CellAddress(Cell.Row.Line, Cell.Column);

    /// <summary>A figure of where it stands, in the comparison's unit.</summary>
    public decimal In(decimal amount) =>
        Unit is { } unit && Statement.Statement.Unit is var own && own != unit ? own.Convert(amount, unit) : amount;

    /// <summary>The digits as the author wrote them, with the decimals that the column shows.</summary>
    public WrittenDigits Digits()
    {
        var amount = Cell.Written!.Value;
        var isShownUnit = Unit is null || amount.Unit == Statement.Statement.Unit;
        return new(amount.Value, isShownUnit ? Math.Max(amount.Decimals, Cell.Decimals) : amount.Decimals);
    }

    /// <summary>A figure in the unit that was written, in the comparison's.</summary>
    public decimal FromWritten(decimal amount)
    {
        if (Unit is not { } unit) return amount;
        var written = Cell.Written!.Value.Unit;
        return written == unit ? amount : written.Convert(amount, unit);
    }

    public Fact Amount(string name, decimal value) => Fact.Amount(name, value, Cell.Decimals, Unit);
}
