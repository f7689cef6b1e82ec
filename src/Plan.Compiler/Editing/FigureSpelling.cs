using System.Globalization;
using System.Text;
using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Model;
using Plan.Compiler.Report;

namespace Plan.Compiler.Editing;

/// <summary>Writes a figure as its author would: as the one that it replaces, and else as those around it.</summary>
/// <param name="mark">What decimals follow in the plan.</param>
internal sealed class FigureSpelling(DecimalMark mark)
{
    /// <summary>The figure as text.</summary>
    /// <param name="value">In <paramref name="unit"/>.</param>
    /// <param name="unit">Null for what is no money.</param>
    /// <param name="replaced">What stood there; null for nothing.</param>
    /// <param name="around">Other figures, the nearest first.</param>
    /// <param name="allowsComma">False in a flow mapping, where a comma would end an unquoted value.</param>
    public string Write(decimal value, Unit? unit, WrittenFigure? replaced, IEnumerable<WrittenFigure> around, bool allowsComma)
    {
        var (number, suffix) = InUnitOf(replaced, value, unit);
        IEnumerable<WrittenFigure> models = replaced is null ? around : around.Prepend(replaced);
        var decimals = Math.Max(NumberStyle.DecimalsOf(number), suffix == replaced?.Suffix ? replaced.Decimals.Length : 0);
        var digits = Math.Abs(number).ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits : digits[..^(decimals + 1)];
        var text = new StringBuilder(SignOf(number, replaced, models));
        text.Append(Grouped(whole, models.Select(model => model.Group).FirstOrDefault(group => group is not null && (allowsComma || group != ",")) ?? ""));
        if (decimals > 0) text.Append(MarkOf(models, allowsComma)).Append(digits, digits.Length - decimals, decimals);
        // One separator with three digits after it could be read as thousands; a zero says that it can't.
        if (NumberSyntax.IsAmbiguous(text.ToString(), mark)) text.Append('0');
        return text.Append(suffix).ToString();
    }

    // An author who writes 2,5 mkr goes on to write mkr, as far as the language has decimals for it.
    private static (decimal Number, string Suffix) InUnitOf(WrittenFigure? replaced, decimal value, Unit? unit)
    {
        if (replaced is null) return (value, "");
        if (unit is null || UnitReader.After(replaced.Suffix) is not { } written) return (value, replaced.Suffix);
        var converted = unit.Convert(value, written);
        return NumberStyle.DecimalsOf(converted) <= NumberSyntax.MostDecimals ? (converted, replaced.Suffix) : (value, "");
    }

    private static string SignOf(decimal number, WrittenFigure? replaced, IEnumerable<WrittenFigure> models) => number switch
    {
        < 0 => models.Select(model => model.Sign).FirstOrDefault(sign => sign is not ("" or "+")) ?? "-",
        > 0 when replaced?.Sign == "+" => "+",
        _ => "",
    };

    private static string Grouped(string digits, string group)
    {
        var text = new StringBuilder(digits);
        if (group.Length > 0)
            for (var at = digits.Length - 3; at > 0; at -= 3)
                text.Insert(at, group);
        return text.ToString();
    }

    private char MarkOf(IEnumerable<WrittenFigure> models, bool allowsComma) =>
        mark == DecimalMark.Point || !allowsComma ? '.' : models.Select(model => model.Mark).FirstOrDefault(written => written is not null) ?? ',';
}
