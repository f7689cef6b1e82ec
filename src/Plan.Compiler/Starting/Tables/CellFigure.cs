using Plan.Compiler.Binding.Scalars;
using Plan.Compiler.Report;

namespace Plan.Compiler.Starting.Tables;

/// <summary>What a cell says as a figure.</summary>
/// <param name="Value">Null for nothing.</param>
/// <param name="IsUnread">Something stands there that is no figure, or may be two.</param>
internal readonly record struct CellFigure(decimal? Value, bool IsUnread)
{
    private const string Dashes = "-\u2013\u2014\u2212";

    // A spreadsheet computes with more digits than anyone decides.
    private const decimal Limit = 10_000_000_000_000m;

    /// <param name="cell">As the file has it.</param>
    /// <param name="mark">What decimals follow in texts.</param>
    public static CellFigure Of(GridCell cell, DecimalMark mark)
    {
        if (cell.IsBroken) return new(null, true);
        if (cell.Number is { } number) return Math.Abs(number) < Limit ? new(Rounded(number), false) : new(null, true);
        var text = cell.Text.Trim().Trim([.. NumberSyntax.Spaces]);
        if (text.Length == 0 || text.All(c => Dashes.Contains(c, StringComparison.Ordinal))) return new(null, false);
        // Bookkeepers put what is taken off in parentheses.
        var isTakenOff = text is ['(', .., ')'];
        if (isTakenOff) text = text[1..^1].Trim();
        if (NumberSyntax.IsAmbiguous(text, mark) || NumberSyntax.Parse(text, mark) is not { } read) return new(null, true);
        return new(isTakenOff ? -read.Value : read.Value, false);
    }

    private static decimal Rounded(decimal number) =>
        NumberStyle.WithoutZeros(Math.Round(number, NumberSyntax.MostDecimals, MidpointRounding.AwayFromZero));
}
