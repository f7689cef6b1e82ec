using Plan.Compiler.Report;
using Plan.Compiler.Report.Building;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>What stands above columns of figures.</summary>
internal static class ColumnHeaders
{
    /// <summary>The column's label; a year alone, which would read as a number, with its kind before it.</summary>
    public static string Of(StatementColumn column, DocumentWords words) =>
        column.Year is null || column.Label.Any(c => !char.IsAsciiDigit(c)) ? column.Label : $"{KindOf(column, words)} {column.Label}";

    /// <summary>A year or a day at its end on a line of its own, so that columns stay narrow and years stand below one another.</summary>
    public static string OnTwoLines(string header)
    {
        var words = header.Split(' ');
        if (words.Length < 2 || words[^1] is not [>= '0' and <= '9', ..]) return header;
        // The lines as even as can be; of two ways as even, the year stands alone.
        return Enumerable.Range(1, words.Length - 1)
            .Select(at => (First: string.Join(' ', words[..at]), Second: string.Join(' ', words[at..])))
            .Reverse().MinBy(lines => Math.Max(lines.First.Length, lines.Second.Length)) is var (first, second) ? $"{first}\n{second}" : header;
    }

    /// <summary>The word for outturns, budgets or forecasts.</summary>
    public static string KindOf(StatementColumn column, DocumentWords words) => words[column.Kind switch
    {
        "outturn" => "bookOutturn",
        "forecast" => "bookForecast",
        _ => "bookBudget",
    }];
}
