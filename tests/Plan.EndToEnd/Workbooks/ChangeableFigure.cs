using System.Globalization;
using Plan.Compiler.Model;
using Plan.Compiler.Source;

namespace Plan.EndToEnd.Workbooks;

/// <summary>A figure that stands in a plan's sources and in a cell of its workbook.</summary>
/// <param name="Written">As the author has it.</param>
/// <param name="Unit">The cell's; null for a ratio shown in percent.</param>
internal sealed record ChangeableFigure(Located<Amount> Written, string Sheet, string Cell, Unit? Unit)
{
    private const decimal Percent = 100;

    /// <summary>The figure as the cell has it.</summary>
    public decimal InCell(decimal value) => Unit is null ? value / Percent : Written.Value.Unit.Convert(value, Unit);

    /// <summary>The author's text with another figure.</summary>
    public string InText(decimal value) => value.ToString(CultureInfo.InvariantCulture) + (Written.Value.IsBare ? "" : $" {Written.Value.Unit.Label}");

    /// <summary>Another figure: off by a digit, of the other sign, none at all, or anything.</summary>
    public decimal Another(Random random)
    {
        var (value, step) = (Written.Value.Value, new decimal(1, 0, 0, false, (byte)Written.Value.Decimals));
        return random.Next(7) switch
        {
            0 => -value,
            1 => value * 10,
            2 => value + random.Next(-100, 100) * step,
            _ => value + random.Next(-4, 5) * step,
        };
    }
}
