using System.Collections.Immutable;
using Plan.Compiler.Report;

namespace Plan.Compiler.Output.Sheets.Content;

/// <summary>The formulas of a statement's figures: down over lines, across over columns.</summary>
internal sealed class FigureFormulas(StatementIndex index)
{
    public const string SumColumn = "sum";
    public const string ChangeColumn = "change";

    /// <summary>Whether a column's figures are computed across.</summary>
    public static bool IsComputed(StatementColumn column) => column.Kind is SumColumn or ChangeColumn;

    /// <summary>What a group or total counts in a column. Null where it counts nothing that this workbook shows.</summary>
    /// <param name="figure">What it comes to today.</param>
    public string? Down(StatementTable table, StatementRow row, StatementColumn column, decimal? figure)
    {
        var terms = ImmutableArray.CreateBuilder<Summand>(row.Counts.Length);
        foreach (var term in row.Counts)
        {
            var statement = term.Statement ?? table.Id;
            if (index.Row(statement, term.Id) is null) return null;
            if (index.Cell(statement, term.Id, column.Id) is not { } cell) continue;
            var factor = (decimal)index.Table(statement)!.UnitFactor / table.UnitFactor;
            terms.Add(new(RowNames.Cell(RowNames.Line(statement, term.Id), column.Id), term.Sign, factor, cell.Value is not null));
        }
        return Formula(terms.ToImmutable(), figure);
    }

    /// <summary>What a computed column comes to in a row.</summary>
    /// <param name="row">The row that is referred to; empty for the formula's own.</param>
    /// <param name="figures">What the row has in a column today.</param>
    /// <param name="figure">What it comes to today.</param>
    public string? Across(StatementTable table, string row, StatementColumn column, Func<string, decimal?> figures, decimal? figure)
    {
        // Its own terms alone: one that is no column of the statement has been reported.
        var terms = column.Terms.Where(term => index.Column(table.Id, term.Id) is not null)
            .Select(term => new Summand(RowNames.Cell(row, term.Id), term.Sign, 1, figures(term.Id) is not null)).ToImmutableArray();
        if (column.Kind != ChangeColumn) return Formula(terms, figure);
        return terms is [var first, var second] ? Change(first.Reference, second.Reference, figure) : null;
    }

    // (second - first) / first, shown in percent. It needs both, and a first that is not 0.
    private static string Change(string first, string second, decimal? figure)
    {
        var change = $"({{{second}}}-{{{first}}})/{{{first}}}";
        return figure is not null ? $"IF({{{first}}}=0,\"\",{change})" : $"IF(COUNT({{{first} {second}}})<2,\"\",IF({{{first}}}=0,\"\",{change}))";
    }

    // A sum over a figure that could not be read is not known: a formula would leave the figure out.
    private static string? Formula(ImmutableArray<Summand> terms, decimal? figure) =>
        terms.IsEmpty || (figure is null && terms.Any(term => term.HasFigure)) ? null : Summands.Formula(terms, figure is not null);
}
